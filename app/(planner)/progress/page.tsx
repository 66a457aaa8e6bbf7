import { notFound } from 'next/navigation';
import { GoalChart } from '@/components/goals/goal-chart';
import { GoalItem, GoalList } from '@/components/goals/goal-list';
import { GoalTabs } from '@/components/goals/goal-tabs';
import { Rhythm, SaidAndDone, Steadiness } from '@/components/goals/week-charts';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Room } from '@/components/ui/room';
import { addDays, startOfWeek } from '@/lib/plan/day';
import { reviewWeeks } from '@/lib/plan/review';
import { standingOf } from '@/lib/plan/standing';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Progress' };

const WEEKS = 12;

export default async function ProgressPage({ searchParams }: PageProps<'/progress'>) {
  const [planner, { goal: chosen }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today, away, account } = planner;
  const { weekStart } = account;
  const [goals, events, commitments, rhythms] = await Promise.all([
    planner.goals.inForce(plan.id, today),
    planner.goals.eventsOfPlan(plan.id, today),
    planner.progress.commitments(plan.id, addDays(startOfWeek(today, weekStart), -7 * WEEKS), today),
    planner.progress.rhythms(),
  ]);
  const current = chosen === 'all' ? undefined : chosen === undefined ? goals[0] : goals.find(({ id }) => id === chosen);
  if (!current && chosen !== 'all' && chosen !== undefined) notFound();
  const calendar = { today, away, weekStart };
  const weeks = reviewWeeks(commitments, { from: plan.startsOn, today, weekStart, pauses: away }).slice(-WEEKS);

  return (
    <Room title="Progress">
      {goals.length === 0 ? (
        <EmptyState action={<Button href="/goals/new">Set a goal</Button>}>
          A goal with a number and a day shows here whether you are on pace: “Talk with eight product managers by 30 June.”
        </EmptyState>
      ) : (
        <GoalTabs goals={goals} current={current} />
      )}
      {current && <GoalChart standing={standingOf(current, events, calendar)} {...calendar} />}
      {!current && goals.length > 0 && (
        <GoalList>
          {goals.map((goal) => (
            <GoalItem key={goal.id} goal={goal} standing={standingOf(goal, events, calendar)} today={today} />
          ))}
        </GoalList>
      )}
      <div className="pair">
        <SaidAndDone weeks={weeks} />
        <Rhythm people={rhythms} today={today} away={away} />
      </div>
      {!current && (
        <div className="mt-14">
          <Steadiness weeks={weeks} />
        </div>
      )}
    </Room>
  );
}
