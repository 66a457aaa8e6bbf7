import type { Route } from 'next';
import { notFound } from 'next/navigation';
import { GoalTabs } from '@/components/goals/goal-tabs';
import { InsightList } from '@/components/progress/insight-list';
import { PaceSection } from '@/components/progress/pace-section';
import { ProgressCharts } from '@/components/progress/progress-charts';
import { RangeNav } from '@/components/progress/range-nav';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { PrintButton } from '@/components/ui/page/print-button';
import { readView, viewQuery } from '@/lib/plan/progress/view';
import { currentPlanner } from '@/lib/server/current-planner';
import { progressChartsOf } from './progress-of';

export const metadata = { title: 'Progress' };

export default async function ProgressPage({ searchParams }: PageProps<'/progress'>) {
  const [planner, asked] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today, calendar } = planner;
  const view = readView(asked);
  const [goals, events] = await Promise.all([planner.goals.inForce(plan.id, today), planner.goals.eventsOfPlan(plan.id, today)]);
  const current = goals.find(({ id }) => id === view.goal);
  if (view.goal && !current) notFound();
  const charts = await progressChartsOf(planner, view);
  const goalHref = goals[0] ? `/goals/${(current ?? goals[0]).id}` : '/goals/new';

  return (
    <Page
      title="Progress"
      actions={
        view.chart === 'every' ? (
          <PrintButton />
        ) : (
          <Button href={`/progress${viewQuery({ ...view, chart: 'every' })}` as Route}>Show all charts</Button>
        )
      }
    >
      {goals.length === 0 ? (
        <EmptyState action={<Button href="/goals/new">Create goal</Button>}>
          Once a goal has a target and a due date, you see here whether you are on pace: “Talk with eight product managers by 30 June.”
        </EmptyState>
      ) : (
        <GoalTabs goals={goals} current={current} view={view} />
      )}
      <div className="max-w-[960px] space-y-12">
        <PaceSection goals={goals} current={current} events={events} calendar={calendar} view={view} />
        <InsightList insights={charts.insights} />
        <RangeNav view={view} />
        <ProgressCharts charts={charts} view={view} today={today} goalHref={goalHref} />
      </div>
    </Page>
  );
}
