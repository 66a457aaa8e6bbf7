import type { Day } from '../time/day';
import { sayDigits } from '../words/digits';
import { sayDay } from '../words/say';
import { easedFields, type GoalKind } from '../words/words';
import { type Eased, easing, type GoalChange, goalAsOf, waitingChanges } from './easing';
import type { GoalValues } from './goal';
import { isCounted } from './progress';

type Edit = Pick<GoalValues, keyof Eased | 'easingReason'>;

/**
 * The result of an edit: what is written into the row today, and what goes into the log, waiting changes included.
 * @param goal as it is today, see `goalAsOf`
 */
export function editedGoal(goal: Eased, edit: Edit, today: Day): { row: Eased; changes: GoalChange[] } {
  const changes = easing(goal, { ...pickEased(edit), emergency: edit.easingReason }, today);
  const waiting = new Set(changes.filter(({ effectiveOn }) => effectiveOn > today).map(({ field }) => field));
  const row = Object.fromEntries(easedFields.map((field) => [field, waiting.has(field) ? goal[field] : edit[field]]));
  return { row: row as Eased, changes };
}

export const pickEased = (goal: Eased): Eased => Object.fromEntries(easedFields.map((field) => [field, goal[field]])) as Eased;

type Problem = Partial<Record<'kind' | 'startsOn' | 'target', string>>;

/**
 * Why an edit cannot be: today, or on the day when something that waits takes effect, the goal would end before it begins or where
 * it begins. Undefined when it can.
 * @param logged the goal's changes so far
 */
export function editProblem(
  goal: Eased & { kind?: GoalKind },
  logged: readonly GoalChange[],
  edit: Edit & { kind?: GoalKind },
  today: Day,
): Problem | undefined {
  if ((edit.kind ?? 'total') !== (goal.kind ?? 'total')) return { kind: 'A goal stays of its kind. Create another goal for that.' };
  const { row, changes } = editedGoal(goal, edit, today);
  const all = [...logged, ...changes];
  const days = waitingChanges(all, today).map(({ effectiveOn }) => effectiveOn);
  const until = sayDay(days.toSorted()[0] ?? today, today);
  if (row.startsOn > row.dueOn)
    return { startsOn: `Enter a start date by ${sayDay(row.dueOn, today)}: that stays the due date until ${until}` };
  for (const day of days) {
    const then = goalAsOf(row, all, day);
    if (then.startsOn > then.dueOn)
      return { startsOn: `Enter a start date by ${sayDay(then.dueOn, today)}: that is the due date from ${sayDay(day, today)}` };
    if (isImpossible(then))
      return {
        target: `From ${sayDay(day, today)} it would go from ${sayDigits(then.baseline)} to ${sayDigits(then.target)}; cancel the waiting change first`,
      };
  }
  return undefined;
}

/** What the goal form refuses: a target equal to the start, and counted goals that go down or are not whole. */
const isImpossible = ({ measure, baseline, target }: Eased) =>
  target === baseline || (isCounted(measure) && (target < baseline || !Number.isInteger(target) || !Number.isInteger(baseline)));
