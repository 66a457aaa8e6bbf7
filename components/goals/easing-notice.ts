import { type Eased, easing, waitingTogether } from '@/lib/plan/goal/easing';
import { sayWaiting } from '@/lib/plan/goal/goal-log';
import { type Day, isDay } from '@/lib/plan/time/day';

type Typed = Omit<Eased, 'baseline' | 'target'> & { baseline: number | null; target: number | null };

/** Which part of an edit takes a week, in words; undefined when none does. */
export function sayEasing(saved: Eased, typed: Typed, today: Day): string | undefined {
  const { measure, unit, baseline, target, startsOn, dueOn } = typed;
  const change = {
    measure,
    unit: unit.trim() || saved.unit,
    baseline: baseline ?? saved.baseline,
    target: target ?? saved.target,
    startsOn: isDay(startsOn) ? startsOn : saved.startsOn,
    dueOn: isDay(dueOn) ? dueOn : saved.dueOn,
  };
  const waiting = waitingTogether(easing(saved, change, today), today);
  if (waiting.length > 0) return `Making it easier takes a week. ${waiting.map((changes) => `${sayWaiting(changes, today)}.`).join(' ')}`;
  return undefined;
}
