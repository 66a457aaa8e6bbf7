import { type Eased, easing, waitingTogether } from '@/lib/plan/goal/easing';
import { sayWaiting } from '@/lib/plan/goal/goal-log';
import { type Day, isDay } from '@/lib/plan/time/day';

type Typed = Omit<Eased, 'baseline' | 'target'> & { baseline: number | null; target: number | null };

/** What of an edit waits, in words; nothing when nothing does. */
export function sayEasing(stands: Eased, typed: Typed, today: Day): string | undefined {
  const { measure, unit, baseline, target, startsOn, dueOn } = typed;
  const change = {
    measure,
    unit: unit.trim() || stands.unit,
    baseline: baseline ?? stands.baseline,
    target: target ?? stands.target,
    startsOn: isDay(startsOn) ? startsOn : stands.startsOn,
    dueOn: isDay(dueOn) ? dueOn : stands.dueOn,
  };
  const waiting = waitingTogether(easing(stands, change, today), today);
  if (waiting.length > 0) return `Making it easier takes a week. ${waiting.map((changes) => `${sayWaiting(changes, today)}.`).join(' ')}`;
}
