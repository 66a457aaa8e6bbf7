import { type Day, daysBetween, weekday } from '../time/day';
import { sayDigits } from './digits';

/** The one place where days, spans and counts become words, so that every page says them alike. */

/** From Sunday on, as `weekday` counts them. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const parts = (day: Day) => ({
  weekday: weekdays[weekday(day)] ?? '',
  date: Number(day.slice(8)),
  month: months[Number(day.slice(5, 7)) - 1] ?? '',
  year: day.slice(0, 4),
});
const yearUnlessThisOne = (day: Day, today: Day) => (day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`);

/** "Tue 9 Mar", with the year when it is not today's. */
export function sayDay(day: Day, today: Day): string {
  return `${parts(day).weekday.slice(0, 3)} ${sayDate(day, today)}`;
}

/** "9 Mar", with the year when it is not today's: for axes and tables, where the week day would only be noise. */
export function sayDate(day: Day, today: Day = day): string {
  const { date, month } = parts(day);
  return `${date} ${month.slice(0, 3)}${yearUnlessThisOne(day, today)}`;
}

/** "30 June", with the year when it is not today's: for running text. */
export function sayDateInFull(day: Day, today: Day): string {
  const { date, month } = parts(day);
  return `${date} ${month}${yearUnlessThisOne(day, today)}`;
}

/** "9 to 13 March", "28 February to 3 March", "Tue 9 Mar" when both are the same day. Both inclusive. */
export function sayDays(from: Day, to: Day, today: Day): string {
  if (from === to) return sayDay(from, today);
  const start = from.slice(0, 7) === to.slice(0, 7) ? parts(from).date : sayDateInFull(from, today);
  return `${start} to ${sayDateInFull(to, today)}`;
}

/** A day in full, for titles and screen readers: "Tuesday 9 March 2027". */
export function sayDayInFull(day: Day): string {
  const { weekday, date, month, year } = parts(day);
  return `${weekday} ${date} ${month} ${year}`;
}

/** "Tuesday 9 March", with the year when it is not today's: the title of a day. */
export function sayDayTitle(day: Day, today: Day = day): string {
  const { weekday, date, month } = parts(day);
  return `${weekday} ${date} ${month}${yearUnlessThisOne(day, today)}`;
}

/** "Tue": the head of a column. */
export const sayWeekday = (day: Day): string => parts(day).weekday.slice(0, 3);

/** "Tuesday", for a day that is less than a week away. */
export const sayWeekdayInFull = (day: Day): string => parts(day).weekday;

/** "March". */
export const sayMonth = (day: Day): string => parts(day).month;

/** "March", with the year when it is not today's. */
export const sayMonthOf = (day: Day, today: Day): string => `${sayMonth(day)}${yearUnlessThisOne(day, today)}`;

/** "March 2027". */
export const sayMonthYear = (day: Day): string => `${parts(day).month} ${parts(day).year}`;

/** A length of time in whole days: "1 day", "13 days", "6 weeks", "3 months", "2 years". Coarser as it grows. */
export function saySpan(days: number): string {
  if (days < 14) return digits(days, 'day');
  if (days < 63) return digits(Math.round(days / 7), 'week');
  if (days < 700) return digits(Math.round(days / 30.44), 'month');
  return digits(Math.round(days / 365.25), 'year');
}

/** "today", "tomorrow", "in 3 days", "6 weeks ago". */
export function sayRelative(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${saySpan(days)}` : `${saySpan(-days)} ago`;
}

/** How often, from a rhythm in days: "every day", "every 4 weeks", "every 3 months". */
export function sayRhythm(days: number): string {
  const [count, unit] = largestUnit(days);
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}

function largestUnit(days: number): [count: number, unit: string] {
  if (days % 365 === 0) return [days / 365, 'year'];
  if (days % 30 === 0) return [days / 30, 'month'];
  if (days % 91 === 0) return [(days / 91) * 3, 'month'];
  if (days % 7 === 0) return [days / 7, 'week'];
  return [days, 'day'];
}

/** "two", "twelve", "13", "5,000", "0.6": words up to twelve, one decimal at most. Zero is "no", as before a noun; see `sayPart`. */
export function sayNumber(count: number): string {
  return smallNumbers[count] ?? sayDigits(count);
}

/** "none of three", "two of three": a part of a whole, where zero cannot be "no". `whole` may carry its noun. */
export const sayPart = (part: number, whole: number | string): string =>
  `${part === 0 ? 'none' : sayNumber(part)} of ${typeof whole === 'number' ? sayNumber(whole) : whole}`;

// A format is made once: to make one costs more than a chart.
const conjunction = new Intl.ListFormat('en-GB');

/** "Ana", "Ana and Bo", "Ana, Bo and Chidi". */
export const sayList = (names: readonly string[]): string => conjunction.format(names);

/** "one person", "two people", "no people", "61 people". */
export const sayCount = (count: number, one: string, many: string): string => `${sayNumber(count)} ${count === 1 ? one : many}`;

/** What someone reads after too many tries. @param seconds until the next try is allowed */
export const sayWait = (seconds: number): string =>
  `Too many attempts. Wait ${sayCount(Math.ceil(seconds / 60), 'minute', 'minutes')}, then try again.`;

/** The same words at the start of a sentence. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const BRIEF = 160;

/** The beginning of a long text, enough to recognize it in a list. */
export function sayBriefly(text: string): string {
  if (text.length <= BRIEF) return text;
  const whole = text.slice(0, BRIEF).replace(/\s+\S*$/, '');
  return `${whole.replace(/\p{Surrogate}$/u, '')}…`;
}

/** A text with a full stop at its end. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const digits = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
