import type { Day, Pause } from '../time/day';
import type { Band } from '../words/words';
import { daysSinceConversation, touch } from './rhythm';

/** A person with a rhythm. `minutes` is what one conversation takes. */
export type DuePerson = {
  id: string;
  name: string;
  rhythmDays: number;
  minutes: number;
  lastContactOn: Day | null;
  snoozedUntil: Day | null;
  /** The day of an outreach without an answer; while it waits the person is not in the queue. */
  waitingSince: Day | null;
};

export type QueuedPerson = DuePerson & { band: Band };

/** People who are slipping are the easiest to keep, so they come first; new people come last. Dormant ones belong to `reconnection`. */
const order: readonly Band[] = ['slipping', 'due', 'lapsed', 'not_started'];
/** People at most. */
export const QUEUE_LENGTH = 7;

/**
 * Who to write to this week: never more than fits the minutes per week, and never a person without a rhythm.
 * @param budget minutes a week
 * @param all how many are due in all, when `people` holds only the first of them
 * @returns the queue, and how many more would be due
 */
export function gentleQueue(
  people: readonly DuePerson[],
  { today, pauses, budget, all }: { today: Day; pauses: readonly Pause[]; budget: number; all?: number },
): { queue: QueuedPerson[]; more: number } {
  const due = people
    .filter(({ snoozedUntil, waitingSince }) => waitingSince === null && (snoozedUntil === null || snoozedUntil <= today))
    .map((person) => ({ person, days: daysSinceConversation(person.lastContactOn, today, pauses) }))
    .map(({ person, days }) => ({ ...person, band: touch(days, person.rhythmDays).band, gone: (days ?? 0) / person.rhythmDays }))
    .filter(({ band }) => order.includes(band))
    .sort((a, b) => order.indexOf(a.band) - order.indexOf(b.band) || (a.band === 'slipping' ? b.gone - a.gone : a.gone - b.gone));

  const queue: QueuedPerson[] = [];
  let left = budget;
  for (const { gone: _gone, ...person } of due) {
    if (person.minutes > left || queue.length === QUEUE_LENGTH) continue;
    left -= person.minutes;
    queue.push(person);
  }
  return { queue, more: (all ?? due.length) - queue.length };
}
