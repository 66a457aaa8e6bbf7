import { addDays, type Day, daysBetween, startOfMonth, startOfWeek, type WeekStart, weekday } from '../time/day';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayMonthYear } from '../words/say';
import type { Chart } from './chart';
import type { DayCount } from './counts';

/** Weeks in the calendar, the one that runs last. */
export const CALENDAR_WEEKS = 53;

/** A day with conversations: its column (week) and row (day of the week), and how full it was, 1 to 4. */
type Cell = { week: number; row: number; level: number };

export type YearChart = Chart & { from: Day; cells: readonly Cell[]; months: readonly { week: number; on: Day }[] };

export const calendarStart = (today: Day, weekStart: WeekStart): Day => addDays(startOfWeek(today, weekStart), -7 * (CALENDAR_WEEKS - 1));

/** A year of conversations as a calendar, a week a column. @param days earlier ones are left out */
export function yearChart(days: readonly DayCount[], { today, weekStart }: { today: Day; weekStart: WeekStart }): YearChart {
  const from = calendarStart(today, weekStart);
  const shown = days.filter(({ on, conversations }) => on >= from && on <= today && conversations > 0);
  const most = Math.max(0, ...shown.map(({ conversations }) => conversations));
  const all = shown.reduce((sum, { conversations }) => sum + conversations, 0);
  const months = monthsFrom(from, today);
  const rows = months.map((on): [string, number, number] => {
    const ofMonth = shown.filter((each) => each.on.slice(0, 7) === on.slice(0, 7));
    return [sayMonthYear(on), ofMonth.reduce((sum, { conversations }) => sum + conversations, 0), ofMonth.length];
  });
  return {
    from,
    isEmpty: all === 0,
    cells: shown.map(({ on, conversations }) => ({
      week: Math.floor(daysBetween(from, on) / 7),
      row: (weekday(on) - weekStart + 7) % 7,
      level: Math.ceil((conversations / most) * 4),
    })),
    months: months.filter((on) => on >= from).map((on) => ({ week: Math.floor(daysBetween(from, on) / 7), on })),
    sentence: all === 0 ? 'No conversations in the last year yet.' : `${conversationsIn(all)} on ${daysIn(shown.length)} in a year.`,
    lead: fullest(rows),
    why: 'Each square is a day; the fuller it is, the more conversations it had. An answer to an outreach counts on the day it came. A message without an answer does not count.',
    table: { heads: ['Month', 'Conversations', 'Days'], rows },
  };
}

const conversationsIn = (count: number) => `${sayDigits(count)} ${count === 1 ? 'conversation' : 'conversations'}`;
const daysIn = (count: number) => `${sayDigits(count)} ${count === 1 ? 'day' : 'days'}`;

function fullest(rows: readonly [string, number, number][]): string {
  const [month, most] = rows.reduce(([name, best], [other, count]) => (count > best ? [other, count] : [name, best]), ['', 0]);
  const quiet = rows.filter(([, count]) => count === 0).length;
  const said = most > 1 ? `${month} had the most: ${sayDigits(most)}.` : '';
  return quiet > 0 && most > 0 ? `${said} ${capitalize(sayCount(quiet, 'month', 'months'))} had none.`.trim() : said;
}

function monthsFrom(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  for (let on = startOfMonth(from); on <= to; on = startOfMonth(addDays(on, 32))) months.push(on);
  return months;
}
