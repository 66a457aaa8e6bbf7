import type { GoalDraft } from '@/lib/plan/goal';
import type { SmartGoal } from '@/lib/plan/smart';

/** A goal as it stands in its form, half-typed or not. */
export function typedGoal(draft: GoalDraft): SmartGoal & Pick<GoalDraft, 'measure'> {
  const { statement, measure, unit, startsOn, dueOn, matters = '', servesPart = '' } = draft;
  return {
    statement,
    measure,
    unit,
    startsOn,
    dueOn,
    matters,
    servesPart,
    baseline: typedNumber(draft.baseline),
    target: typedNumber(draft.target),
    confidence: typedNumber(draft.confidence),
  };
}

function typedNumber(typed: unknown): number | null {
  const plain = String(typed ?? '')
    .trim()
    .replace(',', '.');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}
