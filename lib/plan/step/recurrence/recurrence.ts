import { addDays, type Day, daysBetween, isPaused, type Pause, utcDay } from '../../time/day';
import { occurrences, UnusableRule } from '../../time/occurrences';
import { printRecurrence, readRecurrence } from './recurrence-parts';

/** How far ahead the next occurrence is looked for: 29 February may be eight years away. */
const SEARCH_DAYS = [70, 750, 8 * 366];

/**
 * The first occurrence after a day that is on no paused day; null when none is left, and for a rule that cannot be followed.
 * @param startsOn the first day of the series, from which the rule takes what it does not say
 */
export function nextOccurrence(rule: string, startsOn: Day, after: Day, pauses: readonly Pause[] = []): Day | null {
  const from = after < startsOn ? startsOn : addDays(after, 1);
  for (const days of SEARCH_DAYS) {
    const next = occurrenceDays(rule, startsOn, { from, to: addDays(from, days) }).find((day) => !isPaused(day, pauses));
    if (next) return next;
  }
  return null;
}

/** The most days between which occurrences are listed: a month's or a year's view, not a century's. */
const MAX_WINDOW_DAYS = 8 * 366;

/** The days of a series from one day to another, both inclusive, in order; none for a rule that cannot be followed. */
export function occurrenceDays(rule: string, startsOn: Day, { from, to }: { from: Day; to: Day }): Day[] {
  const last = daysBetween(from, to) > MAX_WINDOW_DAYS ? addDays(from, MAX_WINDOW_DAYS) : to;
  if (!readRecurrence(rule)) return [];
  try {
    const walls = occurrences(rule, Date.parse(startsOn), { from: Date.parse(from), to: Date.parse(last) });
    return walls.map((wall) => utcDay(new Date(wall)));
  } catch (error) {
    if (error instanceof UnusableRule) return [];
    throw error;
  }
}

/**
 * "This and following" changes: the series as it was up to the day before, and a series that goes on from the day. `before` is null
 * when nothing was before; a count is divided between the two, and `after` is null when none of it is left.
 */
export function splitRecurrence(rule: string, startsOn: Day, day: Day): { before: string | null; after: string | null } {
  const recurrence = readRecurrence(rule);
  if (!recurrence) return { before: null, after: null };
  const until = addDays(day, -1);
  const earlier = day <= startsOn ? [] : occurrenceDays(rule, startsOn, { from: startsOn, to: until });
  const before = earlier.length === 0 ? null : printRecurrence({ ...recurrence, end: { until } });
  const { end } = recurrence;
  if (end && 'until' in end) return { before, after: end.until < day ? null : rule };
  if (!end) return { before, after: rule };
  const left = end.count - earlier.length;
  return { before, after: left > 0 ? printRecurrence({ ...recurrence, end: { count: left } }) : null };
}
