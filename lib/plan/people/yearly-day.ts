import { addDays, type Day, isDay, uncheckedDay } from '../time/day';
import { sayDateInFull } from '../words/say';
import { text } from '../words/text';

/** `1990-07-01`, or `--07-01` where the year is not known. */
export type YearlyDay = string;

// A leap year, so that 29 February is a day of it.
const someYear = '2000';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1 July", with the year when it is known. */
export function sayYearlyDay(date: YearlyDay): string {
  if (readYearlyDay(date) === null) return date;
  const isWithoutYear = yearOf(date) === null;
  const day = isWithoutYear ? `${someYear}${date.slice(1)}` : date;
  return sayDateInFull(uncheckedDay(day), uncheckedDay(isWithoutYear ? day : ''));
}

/** A typed date: "1 July", "1 July 1990", "July 1", "1990-07-01". Null when it is no day; figures alone could be either order. */
export function readYearlyDay(typed: string): YearlyDay | null {
  const plain = typed.trim().toLowerCase();
  const [, date, word, year] = /^(\d{1,2})\.?(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(plain) ?? [];
  const [, word2, date2, year2] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(plain) ?? [];
  const [, isoYear, isoDay] = /^(\d{4}|-)-(\d\d-\d\d)$/.exec(plain) ?? [];
  if (isoDay) return yearlyDay(isoYear === '-' ? undefined : isoYear, isoDay);
  const month = monthStarts.indexOf((word ?? word2 ?? '').slice(0, 3)) + 1;
  return month ? yearlyDay(year ?? year2, `${pad(month)}-${pad(Number(date ?? date2))}`) : null;
}

const pad = (count: number) => String(count).padStart(2, '0');

const yearlyDay = (year: string | undefined, monthAndDay: string): YearlyDay | null =>
  isDay(`${year ?? someYear}-${monthAndDay}`) ? `${year ?? '-'}-${monthAndDay}` : null;

/** The year it is counted from, or null where it is not known. */
export const yearOf = (date: YearlyDay): number | null => (date.startsWith('--') ? null : Number(date.slice(0, 4)));

/**
 * The first day from `today` on that it falls on, never before the year it is counted from. 29 February is kept on the 28th in common
 * years. Null for a text that is no such day.
 */
export function nextDayOf(date: YearlyDay, today: Day): Day | null {
  const year = Math.max(yearOf(date) ?? 0, Number(today.slice(0, 4)));
  const first = dayInYear(year, date.slice(-5));
  return first && first < today ? dayInYear(year + 1, date.slice(-5)) : first;
}

/** The months and days, `MM-DD`, of everything that falls on `today` or one of the `count` days after it. */
export function monthDaysFrom(today: Day, count: number): string[] {
  const days = Array.from({ length: count + 1 }, (_, at) => addDays(today, at));
  return days.flatMap((day) => (day.endsWith(LEAP_STAND_IN) && !isLeapYear(day.slice(0, 4)) ? [LEAP_STAND_IN, LEAP_DAY] : day.slice(5)));
}

const LEAP_DAY = '02-29';
const LEAP_STAND_IN = '02-28';

const isLeapYear = (year: string) => isDay(`${year}-${LEAP_DAY}`);

function dayInYear(year: number, monthAndDay: string): Day | null {
  const day = `${year}-${monthAndDay === LEAP_DAY && !isLeapYear(String(year)) ? LEAP_STAND_IN : monthAndDay}`;
  return isDay(day) ? day : null;
}

/** A day of each year as typed, or null when none is given. */
export const optionalYearlyDay = text(40)
  .default('')
  .transform((typed, context): YearlyDay | null => {
    if (!typed) return null;
    const date = readYearlyDay(typed);
    if (!date) context.addIssue({ code: 'custom', message: 'Write it as in “1 July” or “1 July 1990”' });
    return date;
  });
