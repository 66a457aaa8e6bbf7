import { addDays, type Day, daysBetween, type Pause } from './day';

/** What can be made easier. Values are written as text, as they stand in the log. */
type Eased = { target: number; dueOn: Day };
type Goal = Eased & { baseline: number };
export type GoalChange = { field: string; from: string; to: string; effectiveOn: Day };

/** Days until an easing takes effect: long enough that a bad day does not rewrite the goal. */
export const EASING_DAYS = 7;

/**
 * Which fields of a goal change, and when: a target nearer to the baseline or a later due day after seven days, or at once
 * with an emergency; anything harder at once. Each belongs into the log; what is effective today, into the row as well.
 * @param goal as it stands today, see `goalAsOf`
 */
export function easing(goal: Goal, change: Partial<Eased> & { emergency?: string }, today: Day): (GoalChange & { field: keyof Eased })[] {
  const { target = goal.target, dueOn = goal.dueOn } = change;
  const effectiveOn = (isEasier: boolean) => (isEasier && !change.emergency ? addDays(today, EASING_DAYS) : today);
  const share = (target - goal.baseline) / (goal.target - goal.baseline);

  const moves = [];
  if (target !== goal.target) {
    moves.push({ field: 'target' as const, from: String(goal.target), to: String(target), effectiveOn: effectiveOn(share < 1) });
  }
  if (dueOn !== goal.dueOn) {
    moves.push({ field: 'dueOn' as const, from: goal.dueOn, to: dueOn, effectiveOn: effectiveOn(dueOn > goal.dueOn) });
  }
  return moves;
}

/**
 * The days a pause asked for today does pause: one of more than seven days begins to count seven days from now, unless it
 * is an emergency. Null when nothing is left of it.
 */
export function easedPause([from, to]: Pause, today: Day, emergency?: string): Pause | null {
  if (emergency || daysBetween(from, to) + 1 <= EASING_DAYS) return [from, to];
  const soonest = addDays(today, EASING_DAYS);
  const start = from < soonest ? soonest : from;
  return start <= to ? [start, to] : null;
}

/**
 * The goal with every logged change that is in effect. Of a field, the change made last wins, so what was said later also
 * takes back an easing that still waited.
 * @param changes in the order they were made
 */
export function goalAsOf<G extends Eased>(goal: G, changes: readonly GoalChange[], today: Day): G {
  const asOf = (field: keyof Eased) => changes.findLast((change) => change.field === field && change.effectiveOn <= today)?.to;
  const target = asOf('target');
  return { ...goal, target: target === undefined ? goal.target : Number(target), dueOn: asOf('dueOn') ?? goal.dueOn };
}

/** The changes that still wait for their day, at most one a field. */
export const waitingChanges = <C extends GoalChange>(changes: readonly C[], today: Day): C[] =>
  changes.filter((change, index) => change.effectiveOn > today && !changes.slice(index + 1).some((later) => later.field === change.field));
