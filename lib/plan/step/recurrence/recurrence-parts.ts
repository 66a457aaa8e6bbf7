import type { Day } from '../../time/day';
import { isDay } from '../../time/day';

/** ISO weekdays: 1 Monday to 7 Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The date of a month (31 skips months that have none, -1 is the last), or a weekday of it (1 to 5 for the first to the fifth, -1 the last). */
export type DayOfMonth = { date: number } | { nth: number; weekday: IsoWeekday };

export type RecurrenceEnd = { count: number } | { until: Day } | null;

/** A rule of RFC 5545 as far as steps use them. What is not said comes from the first day: its weekday, its date. */
export type Recurrence = {
  every: number;
  unit: 'day' | 'week' | 'month' | 'year';
  /** Of a weekly rule, in order; empty for the weekday of the first day. */
  weekdays: IsoWeekday[];
  /** Of a monthly rule; null for the date of the first day. */
  dayOfMonth: DayOfMonth | null;
  end: RecurrenceEnd;
};

export const recurrenceLimits = { every: 99, count: 500 } as const;

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": one way to write each rule. */
export function printRecurrence({ every, unit, weekdays, dayOfMonth, end }: Recurrence): string {
  const parts = [
    `FREQ=${frequencies[unit]}`,
    every > 1 && `INTERVAL=${every}`,
    weekdays.length > 0 && `BYDAY=${weekdays.map(codeOf).join(',')}`,
    dayOfMonth && ('date' in dayOfMonth ? `BYMONTHDAY=${dayOfMonth.date}` : `BYDAY=${dayOfMonth.nth}${codeOf(dayOfMonth.weekday)}`),
    end && ('count' in end ? `COUNT=${end.count}` : `UNTIL=${end.until.replaceAll('-', '')}`),
  ];
  return parts.filter(Boolean).join(';');
}

/** The parts of a rule; null for one that steps do not use, or that is none. */
export function readRecurrence(rule: string): Recurrence | null {
  const given = new Map(
    rule
      .toUpperCase()
      .replace(/^RRULE:/, '')
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const take = (name: string) => {
    const value = given.get(name);
    given.delete(name);
    return value;
  };
  const unit = units[take('FREQ') as keyof typeof units];
  const every = whole(take('INTERVAL') ?? '1', 1, recurrenceLimits.every);
  const end = endOf(take('COUNT'), take('UNTIL'));
  const days = take('BYDAY')?.split(',') ?? [];
  const position = take('BYSETPOS');
  const date = take('BYMONTHDAY');
  take('WKST');
  if (!unit || every === null || end === undefined || given.size > 0) return null;
  const common = { every, unit, weekdays: [], dayOfMonth: null, end };
  if (unit === 'week' && position === undefined && date === undefined) {
    const weekdays = days.map(weekdayOf);
    return weekdays.includes(null) ? null : { ...common, weekdays: inOrder(weekdays as IsoWeekday[]) };
  }
  if (unit === 'month' && days.length > 0 !== (date !== undefined)) {
    const dayOfMonth = date === undefined ? weekdayOfMonth(days, position) : dateOfMonth(date, position);
    return dayOfMonth && { ...common, dayOfMonth };
  }
  return days.length > 0 || date !== undefined || position !== undefined ? null : common;
}

const codeOf = (weekday: IsoWeekday) => codes[weekday - 1];
const weekdayOf = (code: string): IsoWeekday | null => ((codes as readonly string[]).indexOf(code) + 1 || null) as IsoWeekday | null;
const inOrder = (weekdays: readonly IsoWeekday[]) => [...new Set(weekdays)].sort();

function whole(text: string, min: number, max: number): number | null {
  const number = /^[+-]?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

/** Undefined for an end that is none. */
function endOf(count: string | undefined, until: string | undefined): RecurrenceEnd | undefined {
  if (count !== undefined && until !== undefined) return undefined;
  if (count !== undefined) {
    const times = whole(count, 1, recurrenceLimits.count);
    return times === null ? undefined : { count: times };
  }
  if (until === undefined) return null;
  const day = until.replace(/^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/, '$1-$2-$3');
  return isDay(day) ? { until: day } : undefined;
}

function dateOfMonth(date: string, position: string | undefined): DayOfMonth | null {
  const number = position === undefined ? whole(date, -1, 31) : null;
  return number === null || number === 0 ? null : { date: number };
}

/** "1MO", or "MO" with a position beside it. */
function weekdayOfMonth(days: readonly string[], position: string | undefined): DayOfMonth | null {
  const [, ordinal = '', code = ''] = days.length === 1 ? (/^([+-]?\d)?([A-Z]{2})$/.exec(days[0] ?? '') ?? []) : [];
  const nth = whole(ordinal || (position ?? ''), -1, 5);
  const weekday = weekdayOf(code);
  return nth === null || nth === 0 || weekday === null || (ordinal && position) ? null : { nth, weekday };
}
