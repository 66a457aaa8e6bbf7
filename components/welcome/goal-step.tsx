import type { FormAction } from '@/lib/form-result';
import type { Typed } from '@/lib/plan/account/welcome';
import type { GoalDraft } from '@/lib/plan/goal/goal';
import type { SmartPlan } from '@/lib/plan/goal/smart/smart';
import { draftOfGoal, firstGoalDraft } from '../goals/goal-draft';
import { GoalForm } from '../goals/goal-form';
import { Node } from '../ui/mark/node';
import { BackTo } from './back-to';
import { asLeft } from './first-drafts';
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
      <StepHead step={2} title="What would bring you closer?" so={plan.objective}>
        One goal about people, with a number.
      </StepHead>
      <GoalForm
        draft={asLeft(goal ? draftOfGoal(goal) : firstGoalDraft(plan, plan.today), typed)}
        save={keep}
        plan={plan}
        verb="Save and continue"
        isFirst
        example={<GoalExample />}
      >
        <BackTo step="objective" />
      </GoalForm>
    </>
  );
}

const GoalExample = () => (
  <aside aria-labelledby="goal-example">
    <h2 id="goal-example">For example</h2>
    <ol className="timeline">
      <li>
        <Node shape="ring" />
        <p className="text-small text-ink-soft">I want to</p>
        <p className="quoted">Talk with 8 product managers at energy companies.</p>
      </li>
      <li>
        <Node shape="ring" />
        <p className="text-small text-ink-soft">How many conversations</p>
        <p className="quoted">8</p>
      </li>
    </ol>
    <p className="text-ink-soft text-small mt-4">
      A kind of person and a number are enough. You have 90 days unless you choose another date under More.
    </p>
  </aside>
);
