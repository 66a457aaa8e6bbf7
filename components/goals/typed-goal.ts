import type { GoalDraft } from '@/lib/plan/goal/goal';
import type { SmartGoal } from '@/lib/plan/goal/smart';
import { numberTyped } from '@/lib/plan/goal/typed-number';
import { uncheckedDay } from '@/lib/plan/time/day';

/** A goal as its form holds it, complete or not. */
export function typedGoal(draft: GoalDraft): SmartGoal & Pick<GoalDraft, 'measure'> {
  const { statement, measure, unit, startsOn, dueOn, servesPart = '' } = draft;
  return {
    statement,
    measure,
    unit,
    startsOn: uncheckedDay(startsOn),
    dueOn: uncheckedDay(dueOn),
    servesPart,
    baseline: numberTyped(draft.baseline),
    target: numberTyped(draft.target),
    confidence: numberTyped(draft.confidence),
  };
}
