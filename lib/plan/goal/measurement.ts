import { z } from 'zod';
import type { Day } from '../time/day';
import { sayDigits } from '../words/digits';
import { daySchema, idSchema, number } from '../words/fields';
import { sayDay } from '../words/say';
import type { Measure } from '../words/words';

/** The number of a goal that is counted by hand, on a day. */
export const measurementSchema = z.strictObject({ goalId: idSchema, measuredOn: daySchema, value: number() });

export type MeasurementDraft = z.input<typeof measurementSchema>;

type Measured = { measure: Measure; unit: string; baseline: number; target: number; startsOn: Day };
type Reading = { value: number; measuredOn: Day };

/** Why a number cannot be noted for that goal on that day; undefined when it can. */
export function measurementProblem(goal: Measured, { value, measuredOn: on }: Reading, today: Day): Record<string, string> | undefined {
  if (goal.measure !== 'manual') return { root: 'This goal is counted automatically: log the conversation instead' };
  if (value < 0 && goal.baseline >= 0 && goal.target >= 0)
    return { value: `Enter 0 or more: there are no ${sayDigits(value)} ${goal.unit}` };
  if (on > today) return { measuredOn: 'Enter today or an earlier day' };
  if (on < goal.startsOn) return { measuredOn: `Enter ${sayDay(goal.startsOn, today)}, the start date, or a later day` };
  return undefined;
}
