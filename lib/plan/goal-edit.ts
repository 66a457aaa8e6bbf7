import type { Day } from './day';
import { easing, type GoalChange } from './easing';
import type { GoalValues } from './goal';
import { sayDay, sayDigits } from './say';

type Standing = { baseline: number; target: number; dueOn: Day };
type Edit = Pick<GoalValues, 'baseline' | 'target' | 'startsOn' | 'dueOn' | 'easingReason'>;

/**
 * What an edit makes of a goal: what is written into it today, and what goes into its log, the part that waits included.
 * @param goal as it stands today, see `goalAsOf`
 */
export function editedGoal(goal: Standing, edit: Edit, today: Day): { target: number; dueOn: Day; changes: GoalChange[] } {
  const changes = easing(goal, { target: edit.target, dueOn: edit.dueOn, emergency: edit.easingReason }, today);
  const waits = (field: GoalChange['field']) => changes.some((change) => change.field === field && change.effectiveOn > today);
  return { target: waits('target') ? goal.target : edit.target, dueOn: waits('dueOn') ? goal.dueOn : edit.dueOn, changes };
}

/** Why an edit cannot be: while its easing waits, the goal would end before it begins, or where it begins. Undefined when it can. */
export function editProblem(goal: Standing, edit: Edit, today: Day): Partial<Record<'startsOn' | 'baseline', string>> | undefined {
  const { target, dueOn, changes } = editedGoal(goal, edit, today);
  const until = sayDay(changes.find(({ effectiveOn }) => effectiveOn > today)?.effectiveOn ?? today, today);
  if (edit.startsOn > dueOn) return { startsOn: `Until ${until} the last day is still ${sayDay(dueOn, today)}; start by then` };
  if (edit.baseline === target) return { baseline: `Until ${until} the goal is still ${sayDigits(target)}; start from another number` };
}
