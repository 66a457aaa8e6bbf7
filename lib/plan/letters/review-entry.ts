import type { WeekSnapshot } from '../review/week-snapshot';
import type { Day } from '../time/day';

type Titled = { id: string; title: string; dueOn: Day; doneOn: Day | null };

/** What the form that closes a week from its letter shows. */
export type ReviewEntry = {
  kind: 'review';
  today: Day;
  week: { from: Day; to: Day };
  suggestions: readonly { id: string; says: string; when: string }[];
  promised: readonly Titled[];
  next: readonly Titled[];
  goals: readonly { id: string; statement: string }[];
  /** What was typed in a review that is still open. */
  kept?: { id: string; version: number; win: string; obstacle: string; learned: string; confidence: Record<string, number | null> };
  /** What the last review said. */
  before: WeekSnapshot | null;
};
