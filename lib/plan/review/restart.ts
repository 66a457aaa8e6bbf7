import { addDays, type Calendar, isPaused, startOfWeek } from '../time/day';
import type { Week } from './review';

/** Missed weeks in a row after which a restart is offered. */
const MISSED_IN_A_ROW = 3;

/** What makes a day one to begin again on. */
export type FreshStart = 'pause' | 'month' | 'week';

/** Whether today is a day to begin again: the first after a pause, of a month or of a week; null on every other. */
export function freshStart({ today, weekStart, pauses }: Calendar): FreshStart | null {
  if (isPaused(today, pauses)) return null;
  if (isPaused(addDays(today, -1), pauses)) return 'pause';
  if (today.endsWith('-01')) return 'month';
  return startOfWeek(today, weekStart) === today ? 'week' : null;
}

/** Whether the latest weeks that count, oldest first, were all missed. */
export function missedAllLately(weeks: readonly Week[]): boolean {
  const latest = weeks.filter((week) => week !== null).slice(-MISSED_IN_A_ROW);
  return latest.length === MISSED_IN_A_ROW && latest.every((week) => !week);
}

/**
 * The restart that today offers, or null: on a day to begin again only, and only to someone who missed the latest weeks or comes back from a pause to
 * steps that are still open.
 */
export function restartOffer(calendar: Calendar, { weeks, hasOpenSteps }: { weeks: readonly Week[]; hasOpenSteps: boolean }) {
  const start = freshStart(calendar);
  if (start === null) return null;
  return missedAllLately(weeks) || (start === 'pause' && hasOpenSteps) ? start : null;
}
