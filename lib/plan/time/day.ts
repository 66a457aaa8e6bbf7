declare const brand: unique symbol;

/** A calendar day `YYYY-MM-DD` without a zone. As text it sorts by time. Only `isDay`, `day` and the schemas make one of a text. */
export type Day = string & { readonly [brand]: 'day' };

/** Days that do not count, both ends inclusive; pauses may overlap. */
export type Pause = readonly [from: Day, to: Day];

/** What the dates of a plan are computed with. */
export type Calendar = { today: Day; weekStart: WeekStart; pauses: readonly Pause[] };

/** 0 Sunday, 1 Monday, 6 Saturday. */
export type WeekStart = 0 | 1 | 6;

const MILLISECONDS = 86_400_000;

const LAST_DAY = '2299-12-31' as Day;

/** What no day of a form reaches, so that reckoning near 1900 or 2200 is still right; beyond it every day is the last one. */
const [EARLIEST, LATEST] = ['1800-01-01', LAST_DAY].map((day) => Date.parse(day) / MILLISECONDS) as [number, number];

// A day is counted as a whole number in UTC: no zone, so no hour that is skipped or doubled can move it. Both ways are remembered,
// since a page asks for the same few hundred days thousands of times; there are no more than the days of five centuries.
const numberOf = new Map<Day, number>();
const dayOf = new Map<number, Day>();

/** The day's number. A row that an older version or a hand wrote may hold no day at all: it counts as the epoch, and nothing throws. */
function toNumber(day: Day): number {
  const known = numberOf.get(day);
  if (known !== undefined) return known;
  const count = withinReach(Date.parse(day) / MILLISECONDS);
  if (fromNumber(count) === day) numberOf.set(day, count);
  return count;
}

function fromNumber(number: number): Day {
  const count = withinReach(number);
  const known = dayOf.get(count);
  if (known !== undefined) return known;
  const day = utcDay(new Date(count * MILLISECONDS));
  dayOf.set(count, day);
  return day;
}

/** A whole number of days that a date can be made of, whatever is given. */
const withinReach = (count: number) => (Number.isNaN(count) ? 0 : Math.trunc(Math.min(LATEST, Math.max(EARLIEST, count))));

/** True for a day that is in the calendar, from 1900 to 2200: no 30 February. */
export function isDay(text: string): text is Day {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$|^2200-\d\d-\d\d$/.test(text)) return false;
  return fromNumber(toNumber(text as Day)) === text;
}

/** A day that stands in the code. @throws RangeError for a text that is no day */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is no day`);
  return text;
}

/** A text that is held as a day though it may be none, such as a field that is being typed: reckoning takes it for the epoch. */
export const uncheckedDay = (text: string): Day => text as Day;

/** The day that it is in UTC. */
export const utcDay = (moment: Date): Day => moment.toISOString().slice(0, 10) as Day;

/** The first day of the month `day` is in. */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day;

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count);

/** Whole days from `from` to `to`, negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/** 0 Sunday to 6 Saturday. 1 January 1970, day number 0, was a Thursday. */
export const weekday = (day: Day): number => (((toNumber(day) + 4) % 7) + 7) % 7;

/** The first day of the week `day` is in. */
export const startOfWeek = (day: Day, weekStart: WeekStart): Day => addDays(day, -((weekday(day) - weekStart + 7) % 7));

/** The seven days' bounds of the week `day` is in, both inclusive. */
export function weekRange(day: Day, weekStart: WeekStart): { from: Day; to: Day } {
  const from = startOfWeek(day, weekStart);
  return { from, to: addDays(from, 6) };
}

/** Every day from `from` to `to`, both inclusive; none when `to` is the earlier. */
export const daysUpTo = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at));

/** The first days of every week that touches `from` to `to`, both inclusive, oldest first; none when `to` is the earlier. */
export function weeksBetween(from: Day, to: Day, weekStart: WeekStart): Day[] {
  const first = startOfWeek(from, weekStart);
  const count = to < from ? 0 : daysBetween(first, startOfWeek(to, weekStart)) / 7 + 1;
  return Array.from({ length: count }, (_, week) => addDays(first, 7 * week));
}

/** Days in `[from, to)` outside every pause; 0 when `to` is not later. */
export function activeDays(from: Day, to: Day, pauses: readonly Pause[]): number {
  const end = toNumber(to);
  let counted = toNumber(from); // Up to here the pauses are taken off, so that an overlap is taken off once.
  let active = Math.max(0, end - counted);
  for (const pause of inOrder(pauses)) {
    const start = Math.max(pause.first, counted);
    const stop = Math.min(pause.after, end);
    if (stop <= start) continue;
    active -= stop - start;
    counted = stop;
  }
  return active;
}

/** True for a day inside a pause. */
export const isPaused = (day: Day, pauses: readonly Pause[]): boolean => pauses.some(([from, to]) => from <= day && day <= to);

/** The first day from `day` on that is outside every pause: what falls due in a pause waits for it. */
export const activeDayFrom = (day: Day, pauses: readonly Pause[]): Day => addDays(afterActiveDays(day, 1, pauses), -1);

/** The first day before which `count` unpaused days have passed since `from`: `activeDays(from, day, pauses)` is `count`. */
export function afterActiveDays(from: Day, count: number, pauses: readonly Pause[]): Day {
  let counted = toNumber(from);
  let end = withinReach(counted + Math.max(0, Math.ceil(count)));
  for (const { first, after } of inOrder(pauses)) {
    if (first >= end) break;
    const start = Math.max(first, counted);
    if (after <= start) continue;
    end += after - start;
    counted = after;
  }
  return fromNumber(end);
}

/** ISO weekdays of a weekend: 1 Monday to 7 Sunday. */
export type Weekend = readonly number[];

const WEEKEND: Weekend = [6, 7];

/** The `count`-th day after `day` that is neither on the weekend nor inside a pause. A week of nothing but weekend has none at all. */
export function businessDayAfter(day: Day, count: number, pauses: readonly Pause[], weekend: Weekend = WEEKEND): Day {
  const isWeek = [1, 2, 3, 4, 5, 6, 7].some((isoDay) => !weekend.includes(isoDay));
  const isOff = (each: Day) => isWeek && weekend.includes(weekday(each) || 7);
  let found = day;
  for (let left = count; left > 0; ) {
    const next = activeDayFrom(addDays(found, 1), pauses);
    if (next <= found) return LAST_DAY;
    found = next;
    if (!isOff(found)) left -= 1;
  }
  return found;
}

type Stretch = { first: number; after: number };
const ordered = new WeakMap<readonly Pause[], Stretch[]>();

/** Pauses sorted by first day, once: a page counts with the same list for every person. */
function inOrder(pauses: readonly Pause[]): Stretch[] {
  const known = ordered.get(pauses);
  if (known) return known;
  const stretches = pauses
    .map(([first, last]) => ({ first: toNumber(first), after: toNumber(last) + 1 }))
    .sort((a, b) => a.first - b.first);
  ordered.set(pauses, stretches);
  return stretches;
}
