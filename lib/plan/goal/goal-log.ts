import { type Day, uncheckedDay } from '../time/day';
import { sayDigits } from '../words/digits';
import { sayDay } from '../words/say';
import type { EasedField, Measure } from '../words/words';
import type { GoalChange } from './easing';

const names: Record<EasedField, string> = {
  measure: 'What counts',
  unit: 'Unit',
  baseline: 'Starting count',
  target: 'Target',
  startsOn: 'Start date',
  dueOn: 'Due date',
};

const counted: Record<Measure, string> = {
  conversations: 'conversations',
  people: 'people spoken with',
  introductions: 'introductions received',
  manual: 'your own count',
  questions: 'questions answered',
};

/** A goal's change as a sentence: "Target from 18 to 12", "Due day from Wed 30 Jun to Sun 1 Aug". */
export function sayChange({ field, from, to }: GoalChange, today: Day): string {
  const name = names[field];
  return from === to
    ? `${name} stays at ${sayValue(field, to, today)}`
    : `${name} from ${sayValue(field, from, today)} to ${sayValue(field, to, today)}`;
}

/** A waiting change as a sentence: "From Tue 16 Mar the target is 12". */
export function sayWaiting([first, ...rest]: readonly [GoalChange, ...GoalChange[]], today: Day): string {
  const { field, to, effectiveOn } = first;
  const value = sayValue(field, to, today);
  const own = field === 'measure' ? `it counts ${value}` : `the ${names[field].toLowerCase()} is ${value}`;
  const others = rest.map((change) => sayBeside(change, first, today)).filter(Boolean);
  return `From ${sayDay(effectiveOn, today)} ${[own, ...others].join(', ')}`;
}

/** A unit is only worth its words for a number typed in: everything else is counted in its own name. */
function sayBeside({ field, to }: GoalChange, first: GoalChange, today: Day): string {
  const value = sayValue(field, to, today);
  if (field === 'unit') return first.to === 'manual' ? `in ${value}` : '';
  return field === 'target' ? `with a target of ${value}` : `starting from ${value}`;
}

/** A value of the log in words: a number, a day, what counts, or the unit as it was typed. */
export function sayValue(field: EasedField, value: string, today: Day): string {
  if (field === 'target' || field === 'baseline') return sayDigits(Number(value));
  if (field === 'startsOn' || field === 'dueOn') return sayDay(uncheckedDay(value), today);
  return field === 'measure' ? (counted[value as Measure] ?? value) : `“${value}”`;
}
