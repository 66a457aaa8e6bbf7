import { newGoalDraft } from '@/components/goals/goal-draft';
import { GoalForm } from '@/components/goals/goal-form';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page/page';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveGoal } from '../actions';
import { smartPlanOf } from '../smart-plan';

export const metadata = { title: 'New goal' };

export default async function NewGoalPage() {
  const planner = await currentPlanner();
  const { plan, today } = planner;
  return (
    <Page
      kicker={
        <a className="no-underline" href="/goals">
          Goals
        </a>
      }
      title="What would bring you closer?"
      lead="One goal about people, with a number."
    >
      <GoalForm draft={newGoalDraft(plan, today)} save={saveGoal} plan={await smartPlanOf(planner)} verb="Create goal">
        <Button href="/goals">Back</Button>
      </GoalForm>
    </Page>
  );
}
