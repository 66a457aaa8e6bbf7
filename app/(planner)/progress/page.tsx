import { notFound } from 'next/navigation';
import { GoalProgress } from '@/components/goals/goal-progress';
import { PlannedAndDone, Rhythm, Steadiness } from '@/components/goals/week-charts';
import { Page } from '@/components/ui/page/page';
import { sayEnteredAfterwards } from '@/lib/plan/review/pause-words';
import { reviewWeeks } from '@/lib/plan/review/review';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Progress' };

const WEEKS = 12;

export default async function ProgressPage({ searchParams }: PageProps<'/progress'>) {
  const [planner, { goal: chosen }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today, currentPauses: pauses, account } = planner;
  const { weekStart } = account;
  const [goals, events, commitments, rhythms] = await Promise.all([
    planner.goals.inForce(plan.id, today),
    planner.goals.eventsOfPlan(plan.id, today),
    planner.progress.commitments(plan.id, addDays(startOfWeek(today, weekStart), -7 * WEEKS), today),
    planner.progress.rhythms(),
  ]);
  const current = chosen === 'all' ? undefined : chosen === undefined ? goals[0] : goals.find(({ id }) => id === chosen);
  if (!current && chosen !== 'all' && chosen !== undefined) notFound();
  const calendar = { today, pauses, weekStart };
  const weeks = reviewWeeks(commitments, { from: plan.startsOn, today, weekStart, pauses }).slice(-WEEKS);

  return (
    <Page title="Progress">
      <GoalProgress goals={goals} current={current} events={events} calendar={calendar} />
      <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-10 desk:grid-cols-2 desk:gap-18">
        <PlannedAndDone weeks={weeks} afterwards={sayEnteredAfterwards(planner.askedPauses, weeks[0]?.from ?? today, today)} />
        <Rhythm people={rhythms} today={today} pauses={pauses} />
      </div>
      {!current && (
        <div className="mt-14">
          <Steadiness weeks={weeks} today={today} />
        </div>
      )}
    </Page>
  );
}
