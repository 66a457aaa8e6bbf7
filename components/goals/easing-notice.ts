import { type Day, isDay } from '@/lib/plan/day';
import { easing } from '@/lib/plan/easing';
import { sayWaiting } from '@/lib/plan/goal-log';

export type EasedGoal = { baseline: number; target: number; dueOn: Day };

/** What of an edit waits, in words; nothing when nothing does. */
export function sayEasing(stands: EasedGoal, typed: { target: number | null; dueOn: Day }, today: Day): string | undefined {
  const change = { target: typed.target ?? stands.target, dueOn: isDay(typed.dueOn) ? typed.dueOn : stands.dueOn };
  const waiting = easing(stands, change, today).filter(({ effectiveOn }) => effectiveOn > today);
  if (waiting.length > 0) return `Making it easier takes a week. ${waiting.map((move) => `${sayWaiting(move, today)}.`).join(' ')}`;
}
