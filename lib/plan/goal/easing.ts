import { addDays, type Day } from '../time/day';
import { fold } from '../words/fold';
import { type EasedField, easedFields, type Measure } from '../words/words';
import { isValueOf } from './goal-change';

/** What of a goal can be made easier. */
export type Eased = { measure: Measure; unit: string; baseline: number; target: number; startsOn: Day; dueOn: Day };

/** Values are text, as in the log. */
export type GoalChange = { field: EasedField; from: string; to: string; madeOn: Day; effectiveOn: Day };

/** Days until an easing takes effect: long enough that a bad day does not rewrite the goal. */
export const EASING_DAYS = 7;

/**
 * The changed fields of a goal and the day each takes effect: an easing after seven days, or at once in an emergency; anything harder at
 * once. Each goes into the log; those in effect today go into the row too.
 * @param goal as it is today, see `goalAsOf`
 */
export function easing(goal: Eased, change: Partial<Eased> & { emergency?: string }, today: Day): GoalChange[] {
  const next = { ...goal, ...change };
  return easedFields
    .filter((field) => next[field] !== goal[field])
    .map((field) => ({
      field,
      from: String(goal[field]),
      to: String(next[field]),
      madeOn: today,
      effectiveOn: isEasier(field, goal, next, today) && !change.emergency ? addDays(today, EASING_DAYS) : today,
    }));
}

/**
 * A nearer target, a start closer to it, more time, or a later first day for a goal that runs. Counting something else is easier
 * whatever it is, since nothing compares the two, and the numbers that come with it wait with it.
 */
function isEasier(field: EasedField, goal: Eased, next: Eased, today: Day): boolean {
  const countsElse = next.measure !== goal.measure || sameUnit(next.unit) !== sameUnit(goal.unit);
  const distance = goal.target - goal.baseline;
  switch (field) {
    case 'measure':
    case 'unit':
      return countsElse;
    case 'target':
      return countsElse || (next.target - goal.baseline) / distance < 1;
    case 'baseline':
      // A number typed in is compared with where it began, so moving that either way can bring the goal nearer.
      return countsElse || goal.measure === 'manual' || (goal.target - next.baseline) / distance < 1;
    case 'startsOn':
      return next.startsOn > goal.startsOn && goal.startsOn <= today;
    case 'dueOn':
      return next.dueOn > goal.dueOn;
  }
}

/** A unit as it is compared: another spelling, case or plural of the same words still counts the same thing. */
const sameUnit = (unit: string): string =>
  fold(unit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/s\b/g, '')
    .trim();

/**
 * The goal with every logged change that is in effect. A later change of a field cancels an easing of it that still waits.
 * @param changes oldest first
 */
export function goalAsOf<G extends Partial<Eased>>(goal: G, changes: readonly GoalChange[], today: Day): G {
  const inEffect = notTakenBack(changes).filter(({ field, to, effectiveOn }) => effectiveOn <= today && isValueOf(field, to));
  return { ...goal, ...Object.fromEntries(inEffect.map(({ field, to }) => [field, isNumber(field) ? Number(to) : to])) };
}

const isNumber = (field: EasedField) => field === 'target' || field === 'baseline';

/** The changes that still wait for their day, at most one a field. */
export const waitingChanges = <C extends GoalChange>(changes: readonly C[], today: Day): C[] =>
  notTakenBack(changes).filter(({ effectiveOn }) => effectiveOn > today);

/**
 * Changes that wait. A new measure and the unit and numbers that come with it are one change, since none of them can be cancelled alone.
 */
export function waitingTogether<C extends GoalChange>(changes: readonly C[], today: Day): [first: C, ...rest: C[]][] {
  const waiting = waitingChanges(changes, today);
  const lead = waiting.find(({ field }) => field === 'measure') ?? waiting.find(({ field }) => field === 'unit');
  const isWith = ({ field, madeOn }: C) => field !== 'startsOn' && field !== 'dueOn' && madeOn === lead?.madeOn;
  const alone = waiting.filter((change) => change !== lead && !(lead && isWith(change)));
  const rest = lead ? waiting.filter((change) => change !== lead && isWith(change)) : [];
  return [...(lead ? [[lead, ...rest] as [C, ...C[]]] : []), ...alone.map((change): [C] => [change])];
}

/** Changes that were not cancelled before they took effect. */
export const notTakenBack = <C extends GoalChange>(changes: readonly C[]): C[] =>
  changes.filter(
    (change, index) => !changes.slice(index + 1).some((later) => later.field === change.field && later.madeOn < change.effectiveOn),
  );
