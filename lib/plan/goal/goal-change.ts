import { z } from 'zod';
import { isDay } from '../time/day';
import { number } from '../words/fields';
import { text } from '../words/text';
import { type Measure, measures } from '../words/words';

/** A change of a goal as it is stored: both values are text, and each is what its field can be. */
export const goalChangeSchema = z
  .strictObject({ field: text(40), from: text(300), to: text(300), reason: text(500) })
  .refine(({ field, from, to }) => [from, to].every((value) => isValueOf(field, value)), 'Choose a value that this field accepts');

/** Whether a goal can have this value in that field. */
export function isValueOf(field: string, value: string): boolean {
  if (field.endsWith('On')) return isDay(value);
  if (field === 'measure') return measures.includes(value as Measure);
  return !['target', 'baseline'].includes(field) || (value !== '' && number().safeParse(Number(value)).success);
}
