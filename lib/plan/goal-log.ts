import type { Day } from './day';
import type { GoalChange } from './easing';
import { sayDay, sayDigits } from './say';

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
