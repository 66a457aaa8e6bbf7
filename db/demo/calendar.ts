import { addDays, type Day, startOfWeek, weekday } from '@/lib/plan/time/day';

/** A day of the demo: days before today, or the Monday of this week. */
export type When = number | 'monday';

export type Calendar = ReturnType<typeof calendarOf>;

/** The demo ends on the day it is loaded; every day is counted from there. */
export function calendarOf(today: Day) {
  const ago = (when: When) => (when === 'monday' ? startOfWeek(today, 1) : addDays(today, -when));
  return {
    today,
    ago,
    ahead: (days: number) => addDays(today, days),
    /** That day, or the Friday before a weekend, for appointments. */
    workdayAgo: (when: When) => addDays(ago(when), -daysIntoWeekend(ago(when))),
    /** That day, or the Monday after a weekend. */
    workdayAhead: (days: number) => addDays(today, days + ((3 - daysIntoWeekend(addDays(today, days))) % 3)),
  };
}

/** 1 on a Saturday, 2 on a Sunday. */
const daysIntoWeekend = (day: Day) => ({ 6: 1, 0: 2 })[weekday(day)] ?? 0;
