import { StepDialog } from '@/components/steps/step-dialog';
import { newStep } from '@/components/steps/step-draft';
import { StepTabs, stepViews } from '@/components/steps/step-tabs';
import { Page } from '@/components/ui/page/page';
import { filterOf } from '@/lib/plan/step/step-filter';
import { isDay } from '@/lib/plan/time/day';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from './actions';
import { EveryStepView, isShown } from './every-step-view';
import { ListView } from './list-view';
import { MonthView } from './month-view';
import { WeekView } from './week-view';

export const metadata = { title: 'Steps' };

export default async function StepsPage({ searchParams }: PageProps<'/steps'>) {
  const [planner, address] = await Promise.all([currentPlanner(), searchParams]);
  const { view: asked, from, show, page } = address;
  const { plan, today } = planner;
  const view = stepViews.find((each) => each === asked) ?? 'list';
  const day = typeof from === 'string' && isDay(from) ? from : today;
  const filter = filterOf(address);
  const goals = await planner.goals.inForce(plan.id, today);
  const given = { planner, filter, goals };
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
      <StepTabs current={view} filter={filter} />
      {view === 'list' && (isShown(show) ? <EveryStepView {...given} shown={show} page={page} /> : <ListView {...given} />)}
      {view === 'week' && <WeekView {...given} day={day} />}
      {view === 'month' && <MonthView {...given} day={day} />}
      <p className="mt-10 text-small text-ink-soft">
        <a className="tap" href="/settings/calendar-feed">
          See your steps in your own calendar
        </a>
      </p>
    </Page>
  );
}
