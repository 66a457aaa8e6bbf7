import { z } from 'zod';
import { printRecurrence, readRecurrence } from './recurrence-parts';

/** The rule of a step that repeats; empty for one that does not. Each rule is kept in one way of writing it. */
export const recurrenceField = z
  .string('Choose how often it repeats')
  .max(200, 'Choose how often it repeats')
  .default('')
  .transform((rule, context) => {
    if (rule.trim() === '') return '';
    const recurrence = readRecurrence(rule.trim());
    if (recurrence) return printRecurrence(recurrence);
    context.addIssue({ code: 'custom', message: 'Choose how often it repeats' });
    return z.NEVER;
  });
