import { type Day, weekday } from '../../time/day';
import { type IsoWeekday, printRecurrence, type Recurrence, type RecurrenceEnd, readRecurrence } from './recurrence-parts';

const rule = (parts: Partial<Recurrence>) =>
  printRecurrence({ every: 1, unit: 'week', weekdays: [], dayOfMonth: null, end: null, ...parts });

/** ISO weekday of a day. */
export const isoWeekday = (day: Day) => (weekday(day) || 7) as IsoWeekday;

/** The rules that are offered for a step due on a day: weekly, every second week, monthly on its weekday and on its date. */
export const usualRules = (dueOn: Day): string[] => [
  rule({}),
  rule({ every: 2 }),
  rule({ unit: 'month', dayOfMonth: nthWeekday(dueOn) }),
  rule({ unit: 'month' }),
];

/** "The second Tuesday"; the fifth is the last, since few months have five. */
function nthWeekday(day: Day) {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return { nth: nth > 4 ? -1 : nth, weekday: isoWeekday(day) };
}

/** The rule that says of another due date what this one said of the former: a usual one moves along, with the end it has. */
export function movedRule(given: string, from: Day, to: Day): string {
  const parts = readRecurrence(given);
  if (!parts) return given;
  const at = usualRules(from).indexOf(printRecurrence({ ...parts, end: null }));
  return at < 0 ? given : withEnd(usualRules(to)[at] ?? given, parts.end);
}

function withEnd(given: string, end: RecurrenceEnd): string {
  const parts = readRecurrence(given);
  return parts ? printRecurrence({ ...parts, end }) : given;
}
