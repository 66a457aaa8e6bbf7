import { StepDialog } from '@/components/steps/step-dialog';
import { newStep } from '@/components/steps/step-draft';
import { StepTabs, stepViews } from '@/components/steps/step-tabs';
import { Page } from '@/components/ui/page/page';
import { isDay } from '@/lib/plan/time/day';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from './actions';
import { EveryStepView, isShown } from './every-step-view';
import { ListView } from './list-view';
import { MonthView } from './month-view';
import { WeekView } from './week-view';

export const metadata = { title: 'Steps' };

export default async function StepsPage({ searchParams }: PageProps<'/steps'>) {
  const [planner, { view: asked, from, show, page }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today } = planner;
  const view = stepViews.find((each) => each === asked) ?? 'list';
  const day = typeof from === 'string' && isDay(from) ? from : today;
  const goals = await planner.goals.inForce(plan.id, today);
  const planStep = (
    <StepDialog
      look="primary"
      open="New step"
      draft={newStep({ planId: plan.id }, today, goals)}
      goals={goals.map(({ id, statement }) => ({ id, statement }))}
      save={saveStep}
    />
  );

  return (
    <Page title="Steps" lead="What you will do, who with, and by when." actions={planStep}>
      <StepTabs current={view} />
      {view === 'list' && (isShown(show) ? <EveryStepView planner={planner} shown={show} page={page} /> : <ListView planner={planner} />)}
      {view === 'week' && <WeekView planner={planner} day={day} />}
      {view === 'month' && <MonthView planner={planner} day={day} />}
      <p className="mt-10 text-small text-ink-soft">
        <a className="tap" href="/settings/calendar-feed">
          See your steps in your own calendar
        </a>
      </p>
    </Page>
  );
}
