import type { Day } from '../time/day';
import type { Measure } from '../words/words';

/**
 * One thing that may count toward a goal: a conversation, an introduction or an answer (value 1), or the number typed in on a day. `id` is the row
 * it comes from: a conversation with several of the goal's people is there once for each of them.
 */
export type GoalEvent = {
  goalId: string;
  id: string;
  what: 'conversation' | 'introduction' | 'number' | 'answer';
  on: Day;
  personId: string | null;
  value: number;
};

type Counted = { id: string; measure: Measure; baseline: number; startsOn: Day };

const counts: Record<Measure, GoalEvent['what']> = {
  conversations: 'conversation',
  people: 'conversation',
  introductions: 'introduction',
  manual: 'number',
  questions: 'answer',
};

/** The goal's value after each event, oldest first. Days without an event have no point. */
export type ProgressPoint = { on: Day; value: number };

/**
 * The values of a goal over time. Conversations and introductions add one each to the baseline, a person counts once, and a typed number
 * replaces the one before. Events of another kind or before the start don't count.
 * @param events sorted by day
 */
export function progressOf(goal: Counted, events: readonly GoalEvent[]): ProgressPoint[] {
  const own = events.filter(({ goalId, what, on }) => goalId === goal.id && what === counts[goal.measure] && on >= goal.startsOn);
  if (goal.measure === 'manual') return own.map(({ on, value }) => ({ on, value }));
  return countable(goal.measure, own).map(({ on }, index) => ({ on, value: goal.baseline + index + 1 }));
}

/** True for a measure that comes in whole things. */
export const isCounted = (measure: Measure) => measure !== 'manual';

/** A conversation counts once however many people were in it; each person counts with the first one. */
function countable(measure: Measure, events: GoalEvent[]) {
  const counted = new Set<string | null>();
  return events.filter(({ id, personId }) => {
    const key = measure === 'people' ? personId : id;
    return !counted.has(key) && counted.add(key);
  });
}
