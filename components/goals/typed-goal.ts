import type { GoalDraft } from '@/lib/plan/goal/goal';
import type { SmartGoal } from '@/lib/plan/goal/smart/smart';
import { numberTyped } from '@/lib/plan/goal/typed-number';
import { uncheckedDay } from '@/lib/plan/time/day';

/** A goal as its form holds it, complete or not. */
export function typedGoal(draft: GoalDraft): SmartGoal & Pick<GoalDraft, 'measure' | 'kind'> {
  const { statement, kind, measure, behaviour, unit, startsOn, dueOn, servesPart = '' } = draft;
  return {
    statement,
    kind,
    measure,
    behaviour,
    unit,
    startsOn: uncheckedDay(startsOn),
    dueOn: uncheckedDay(dueOn),
    servesPart,
    baseline: numberTyped(draft.baseline),
    target: numberTyped(draft.target),
    confidence: numberTyped(draft.confidence),
  };
}

/** How many different questions stand there, one on each line. */
export const questionCount = (typed: string) =>
  new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).size;
