import type { Route } from 'next';
import { draftOfGoal } from '@/components/goals/goal-draft';
import { GoalForm } from '@/components/goals/goal-form';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page/page';
import { pickEased } from '@/lib/plan/goal/goal-edit';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveGoal } from '../../actions';
import { smartPlanOf } from '../../smart-plan';

export const metadata = { title: 'Edit goal' };

export default async function EditGoalPage({ params }: PageProps<'/goals/[id]/edit'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const goal = await planner.goals.asOf(id, planner.today);
  return (
    <Page
      kicker={
        <a className="no-underline" href={`/goals/${id}`}>
          {goal.statement}
        </a>
      }
      title="Edit goal"
    >
      <GoalForm
        draft={draftOfGoal(goal, goal.kind === 'learning' ? await planner.goalQuestions.ofGoal(id) : [])}
        save={saveGoal}
        plan={await smartPlanOf(planner, goal.planId)}
        saved={pickEased(goal)}
        verb="Save goal"
      >
        <Button href={`/goals/${id}` as Route}>Back</Button>
      </GoalForm>
    </Page>
  );
}
