import { addDays, type Day } from './day';

/** What can be made easier. Values are written as text, as they stand in the log. */
type Eased = { target: number; dueOn: Day };
type Goal = Eased & { baseline: number };
export type GoalChange = { field: keyof Eased; from: string; to: string; madeOn: Day; effectiveOn: Day };

/** Days until an easing takes effect: long enough that a bad day does not rewrite the goal. */
export const EASING_DAYS = 7;

/**
 * Which fields of a goal change, and when: a target nearer to the baseline or a later due day after seven days, or at once
 * with an emergency; anything harder at once. Each belongs into the log; what is effective today, into the row as well.
 * @param goal as it stands today, see `goalAsOf`
 */
export function easing(goal: Goal, change: Partial<Eased> & { emergency?: string }, today: Day): GoalChange[] {
  const { target = goal.target, dueOn = goal.dueOn } = change;
  const effectiveOn = (isEasier: boolean) => (isEasier && !change.emergency ? addDays(today, EASING_DAYS) : today);
  const share = (target - goal.baseline) / (goal.target - goal.baseline);

  const moves: GoalChange[] = [];
  const move = (field: keyof Eased, from: number | Day, to: number | Day, isEasier: boolean) => {
    if (from !== to) moves.push({ field, from: String(from), to: String(to), madeOn: today, effectiveOn: effectiveOn(isEasier) });
  };
  move('target', goal.target, target, share < 1);
  move('dueOn', goal.dueOn, dueOn, dueOn > goal.dueOn);
  return moves;
}

/**
 * The goal with every logged change that is in effect. What is said of a field while an easing of it still waits takes the
 * easing back, for good.
 * @param changes in the order they were made
 */
export function goalAsOf<G extends Eased>(goal: G, changes: readonly GoalChange[], today: Day): G {
  const inEffect = notTakenBack(changes).filter(({ effectiveOn }) => effectiveOn <= today);
  const asOf = (field: keyof Eased) => inEffect.findLast((change) => change.field === field)?.to;
  const target = asOf('target');
  return { ...goal, target: target === undefined ? goal.target : Number(target), dueOn: asOf('dueOn') ?? goal.dueOn };
}

/** The changes that still wait for their day, at most one a field. */
export const waitingChanges = <C extends GoalChange>(changes: readonly C[], today: Day): C[] =>
  notTakenBack(changes).filter(({ effectiveOn }) => effectiveOn > today);

/** Those that were not taken back before their day came. */
export const notTakenBack = <C extends GoalChange>(changes: readonly C[]): C[] =>
  changes.filter(
    (change, index) => !changes.slice(index + 1).some((later) => later.field === change.field && later.madeOn < change.effectiveOn),
  );
