import type { FormAction } from '@/lib/form-result';
import type { GoalDraft } from '@/lib/plan/goal';
import type { SmartPlan } from '@/lib/plan/smart';
import type { Typed } from '@/lib/plan/welcome';
import { draftOfGoal, newGoalDraft } from '../goals/goal-draft';
import { GoalForm } from '../goals/goal-form';
import { asLeft } from './first-drafts';
import { inASentence } from './in-a-sentence';
import { StepHead } from './step-head';

type Props = {
  plan: SmartPlan & { id: string };
  goal: Parameters<typeof draftOfGoal>[0] | undefined;
  typed: Typed | undefined;
  keep: FormAction<GoalDraft>;
};

export function GoalStep({ plan, goal, typed, keep }: Props) {
  return (
    <>
      <StepHead step={2} title="What would bring you closer?">
        Towards <span className="said on-paper">{inASentence(plan.objective)}</span>: one goal about people, with a number.
      </StepHead>
      <GoalForm
        draft={asLeft(goal ? draftOfGoal(goal) : newGoalDraft(plan, plan.today), typed)}
        save={keep}
        plan={plan}
        verb="Keep this goal"
      >
        <a className="btn" href="/welcome?step=objective">
          Back
        </a>
      </GoalForm>
    </>
  );
}
