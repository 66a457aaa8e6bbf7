import { CategoryCoverage } from '@/components/goals/category-coverage';
import { GoalItem, GoalList } from '@/components/goals/goal-list';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { categoryCoverage } from '@/lib/plan/people/category-coverage';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Goals' };

export default async function GoalsPage() {
  const planner = await currentPlanner();
  const { plan, today, calendar } = planner;
  const [goals, categories] = await Promise.all([
    planner.goals.standing(plan.id, calendar),
    planner.keyConnections.categoriesOfPlan(plan.id),
  ]);
  const coverage = categoryCoverage(categories);
  return (
    <Page title="Goals" lead={plan.objective} actions={goals.length > 0 && <NewGoal />}>
      {goals.length === 0 ? (
        <EmptyState action={<NewGoal />}>
          A goal says who with, how many, and by when: “Talk with eight product managers at energy companies by 30 June.”
        </EmptyState>
      ) : (
        <GoalList>
          {goals.map(({ goal, summary }) => (
            <GoalItem key={goal.id} goal={goal} summary={summary} today={today} />
          ))}
        </GoalList>
      )}
      {coverage && (
        <div className="mt-14">
          <CategoryCoverage coverage={coverage} />
        </div>
      )}
    </Page>
  );
}

const NewGoal = () => (
  <Button look="primary" href="/goals/new">
    New goal
  </Button>
);
