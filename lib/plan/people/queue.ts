import type { Day, Pause } from '../time/day';
import type { Band } from '../words/words';
import { daysSinceContact, touch } from './rhythm';

/** Somebody with a rhythm: rhythm in days, what one conversation takes in minutes, the day of the last contact. */
export type Tie = {
  id: string;
  name: string;
  rhythmDays: number;
  minutes: number;
  lastContactOn: Day | null;
  snoozedUntil: Day | null;
  /** The day of an outreach that has no answer yet: whoever is waited for is not written to again. */
  waitingSince: Day | null;
};

export type Queued = Tie & { band: Band };

/** Who slips is still easy to keep, so they come first; who is new has no clock and comes last. Who is dormant is for `reconnection`. */
const order: readonly Band[] = ['slipping', 'due', 'lapsed', 'not_started'];
export const QUEUE_LENGTH = 7;

/**
 * Whom to write to this week: a gentle queue, never longer than the minutes a week allow. Nobody without a rhythm is in it.
 * @param budget minutes a week
 * @param all how many are due in all, where `ties` are only the first of them
 * @returns the queue, and how many more would be due
 */
export function gentleQueue(
  ties: readonly Tie[],
  { today, pauses, budget, all }: { today: Day; pauses: readonly Pause[]; budget: number; all?: number },
): { queue: Queued[]; more: number } {
  const due = ties
    .filter(({ snoozedUntil, waitingSince }) => waitingSince === null && (snoozedUntil === null || snoozedUntil <= today))
    .map((tie) => ({ tie, days: daysSinceContact(tie.lastContactOn, today, pauses) }))
    .map(({ tie, days }) => ({ ...tie, band: touch(days, tie.rhythmDays).band, gone: (days ?? 0) / tie.rhythmDays }))
    .filter(({ band }) => order.includes(band))
    .sort((a, b) => order.indexOf(a.band) - order.indexOf(b.band) || (a.band === 'slipping' ? b.gone - a.gone : a.gone - b.gone));

  const queue: Queued[] = [];
  let left = budget;
  for (const { gone: _gone, ...tie } of due) {
    if (tie.minutes > left || queue.length === QUEUE_LENGTH) continue;
    left -= tie.minutes;
    queue.push(tie);
  }
  return { queue, more: (all ?? due.length) - queue.length };
}
