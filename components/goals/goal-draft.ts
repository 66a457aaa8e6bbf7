import type { GoalDraft } from '@/lib/plan/goal/goal';
import { writtenValue } from '@/lib/plan/goal/typed-number';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';

type Plan = { id: string; endsOn: Day };
type Row = { [Field in keyof typeof nothingYet]: string | number | null } & {
  id: string;
  version: number;
  planId: string;
  measure: Measure;
  startsOn: Day;
  dueOn: Day;
};

const ninetyDays = 90;
const nothingYet = {
  statement: '',
  unit: 'conversations',
  baseline: '0',
  target: '',
  matters: '',
  servesPart: '',
  confidence: '',
  openFindingsReason: '',
};

/** Where a new goal begins: conversations from today on, for ninety days or until the plan ends. */
export function newGoalDraft(plan: Plan, today: Day): GoalDraft {
  const soon = addDays(today, ninetyDays);
  const dueOn = plan.endsOn > today && plan.endsOn < soon ? plan.endsOn : soon;
  return { ...nothingYet, planId: plan.id, measure: 'conversations', startsOn: today, dueOn, easingReason: '' };
}

/** A plan's first goal: unless told otherwise it serves the objective. */
export const firstGoalDraft = (plan: Plan & { objective: string }, today: Day): GoalDraft => ({
  ...newGoalDraft(plan, today),
  servesPart: plan.objective,
});

/** The goal as it stands, to be edited. */
export function draftOfGoal(goal: Row): GoalDraft {
  const { id, version, planId, measure, startsOn, dueOn } = goal;
  const written = Object.fromEntries(Object.keys(nothingYet).map((name) => [name, writtenValue(goal[name as keyof typeof nothingYet])]));
  return { ...nothingYet, ...written, id, version: String(version), planId, measure, startsOn, dueOn, easingReason: '' };
}
