import { waitingTogether } from '@/lib/plan/goal/easing';
import { sayWaiting } from '@/lib/plan/goal/goal-log';
import { type Calendar, goalSummary } from '@/lib/plan/goal/goal-summary';
import type { GoalEvent } from '@/lib/plan/goal/progress';
import type { Day } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';
import { GoalChart } from './goal-chart';
import { GoalItem, GoalList, type ListedGoal } from './goal-list';
import { GoalTabs } from './goal-tabs';

type Goal = ListedGoal & { measure: Measure; unit: string; baseline: number; target: number; startsOn: Day };
type Props = { goals: readonly Goal[]; current: Goal | undefined; events: readonly GoalEvent[]; calendar: Calendar };

/** The pace of one goal, with a tab for each; without a current one, all goals as a list. */
export function GoalProgress({ goals, current, events, calendar }: Props) {
  const { today } = calendar;
  if (goals.length === 0)
    return (
      <EmptyState action={<Button href="/goals/new">Create goal</Button>}>
        Once a goal has a target and a due date, you see here whether you are on pace: “Talk with eight product managers by 30 June.”
      </EmptyState>
    );
  return (
    <>
      <GoalTabs goals={goals} current={current} />
      {current ? (
        <>
          <GoalChart summary={goalSummary(current, events, calendar)} {...calendar} />
          <p className="text-small text-ink-soft mt-3">
            {waitingTogether(current.changes, today).map((changes) => `${sayWaiting(changes, today)}. `)}
            <a className="inline-block py-3 print:hidden" href={`/goals/${current.id}`}>
              Open goal
            </a>
          </p>
        </>
      ) : (
        <GoalList>
          {goals.map((goal) => (
            <GoalItem key={goal.id} goal={goal} summary={goalSummary(goal, events, calendar)} today={today} />
          ))}
        </GoalList>
      )}
    </>
  );
}
