import { z } from 'zod';
import { type Day, isDay } from './day';
import type { GoalChange } from './easing';
import { number } from './fields';
import { sayDay, sayDigits } from './say';
import { text } from './text';

/** A change as it is stored: both values are text, and each is a day or a number where its field is one. */
export const goalChangeSchema = z
  .strictObject({ field: text(40), from: text(300), to: text(300), reason: text(500) })
  .refine(({ field, from, to }) => [from, to].every((value) => isValueOf(field, value)), 'Give a value that the field can have');

function isValueOf(field: string, value: string): boolean {
  if (field.endsWith('On')) return isDay(value);
  return !['target', 'baseline'].includes(field) || (value !== '' && number().safeParse(Number(value)).success);
}

/** What a change of a goal says: "Target from 18 to 12", "Due day from Wed 30 Jun to Sun 1 Aug". */
export function sayChange({ field, from, to }: GoalChange, today: Day): string {
  const name = field === 'target' ? 'Target' : 'Due day';
  return from === to
    ? `${name} kept at ${sayValue(field, to, today)}`
    : `${name} from ${sayValue(field, from, today)} to ${sayValue(field, to, today)}`;
}

/** What will be once its day has come: "From Tue 16 Mar the target is 12". */
export const sayWaiting = ({ field, to, effectiveOn }: GoalChange, today: Day): string =>
  `From ${sayDay(effectiveOn, today)} the ${field === 'target' ? 'target' : 'due day'} is ${sayValue(field, to, today)}`;

const sayValue = (field: GoalChange['field'], value: string, today: Day) =>
  field === 'target' ? sayDigits(Number(value)) : sayDay(value, today);
