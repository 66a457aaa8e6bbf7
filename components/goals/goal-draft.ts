import type { GoalDraft } from '@/lib/plan/goal/goal';
import { writtenValue } from '@/lib/plan/goal/typed-number';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { GoalKind, Measure } from '@/lib/plan/words/words';

type Plan = { id: string; endsOn: Day };
type Row = { [Field in keyof typeof emptyDraft]: string | number | null } & {
  id: string;
  version: number;
  planId: string;
  kind: GoalKind;
  measure: Measure;
  startsOn: Day;
  dueOn: Day;
};

const DEFAULT_DAYS = 90;
const emptyDraft = {
  statement: '',
  unit: 'conversations',
  behaviour: '',
  baseline: '0',
  target: '',
  matters: '',
  servesPart: '',
  confidence: '',
  openFindingsReason: '',
};

/** A new goal: conversations from today on, for ninety days or until the plan ends. */
export function newGoalDraft(plan: Plan, today: Day): GoalDraft {
  const soon = addDays(today, DEFAULT_DAYS);
  const dueOn = plan.endsOn > today && plan.endsOn < soon ? plan.endsOn : soon;
  return {
    ...emptyDraft,
    planId: plan.id,
    kind: 'total',
    measure: 'conversations',
    questions: '',
    startsOn: today,
    dueOn,
    easingReason: '',
  };
}

/** A plan's first goal, which serves the whole objective by default. */
export const firstGoalDraft = (plan: Plan & { objective: string }, today: Day): GoalDraft => ({
  ...newGoalDraft(plan, today),
  servesPart: plan.objective,
});

/** The form’s values for a saved goal. */
export function draftOfGoal(goal: Row, questions: readonly { question: string }[] = []): GoalDraft {
  const { id, version, planId, kind, measure, startsOn, dueOn } = goal;
  const values = Object.fromEntries(Object.keys(emptyDraft).map((name) => [name, writtenValue(goal[name as keyof typeof emptyDraft])]));
  return {
    ...emptyDraft,
    ...values,
    id,
    version: String(version),
    planId,
    kind,
    measure,
    questions: questions.map(({ question }) => question).join('\n'),
    startsOn,
    dueOn,
    easingReason: '',
  };
}
