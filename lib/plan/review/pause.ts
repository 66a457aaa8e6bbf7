import { z } from 'zod';
import { type Day, daysBetween } from '../time/day';
import { daySchema, daysInOrder, flag, onceValid, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import { MAX_PAUSE_DAYS } from './pauses-in-effect';

/**
 * Holiday or illness: days that cost nothing. Both ends inclusive, at most half a year. An `emergency` counts at once however long it is,
 * see `pausesInEffect`; it needs a reason.
 */
export const pauseSchema = z
  .strictObject({ ...rowFields, fromOn: daySchema, toOn: daySchema, reason: optionalText(200), emergency: flag })
  .refine(...daysInOrder('fromOn', 'toOn', (first) => `Enter a last day on or after ${first}, the first day`))
  .refine((pause) => pauseLength(pause) <= MAX_PAUSE_DAYS, {
    path: ['toOn'],
    error: 'Enter at most half a year, or move the due date instead',
    when: onceValid({ fromOn: daySchema, toOn: daySchema }),
  })
  .refine((pause) => !pause.emergency || pause.reason !== '', {
    path: ['reason'],
    error: 'Enter what happened, in a word or two',
    when: ({ value }) => value instanceof Object,
  });

export type PauseDraft = z.input<typeof pauseSchema>;

const pauseLength = ({ fromOn, toOn }: { fromOn: Day; toOn: Day }) => daysBetween(fromOn, toOn) + 1;
