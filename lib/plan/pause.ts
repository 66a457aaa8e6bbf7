import { z } from 'zod';
import { type Day, daysBetween } from './day';
import { daySchema, onceValid, rowFields } from './fields';
import { optionalText } from './text';

/** Holiday, illness: days that cost nothing. Both ends inclusive, at most half a year. */
export const pauseSchema = z
  .strictObject({ ...rowFields, fromOn: daySchema, toOn: daySchema, reason: optionalText(200) })
  .refine((pause) => pause.toOn >= pause.fromOn, {
    path: ['toOn'],
    error: 'Choose the first day or a later one',
    when: onceValid({ fromOn: daySchema, toOn: daySchema }),
  })
  .refine((pause) => pauseLength(pause) <= 183, {
    path: ['toOn'],
    error: 'A pause is at most half a year; move the due day instead',
    when: onceValid({ fromOn: daySchema, toOn: daySchema }),
  });

export type PauseDraft = z.input<typeof pauseSchema>;
export type PauseValues = z.output<typeof pauseSchema>;

const pauseLength = ({ fromOn, toOn }: { fromOn: Day; toOn: Day }) => daysBetween(fromOn, toOn) + 1;
