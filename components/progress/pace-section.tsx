import type { Route } from 'next';
import { waitingTogether } from '@/lib/plan/goal/easing';
import { sayChange, sayWaiting } from '@/lib/plan/goal/goal-log';
import { shortGoal } from '@/lib/plan/goal/goal-name';
import { goalSummary, type MeasuredGoal } from '@/lib/plan/goal/goal-summary';
import type { GoalEvent } from '@/lib/plan/goal/progress';
import { paceChart } from '@/lib/plan/progress/progress-charts';
import type { ProgressView } from '@/lib/plan/progress/view';
import type { Calendar, Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { GoalChart } from '../goals/goal-chart';
import { GoalItem, GoalList, type ListedGoal } from '../goals/goal-list';
import { ChartLinks } from './chart-section';

type Goal = ListedGoal & MeasuredGoal;

type Props = { goals: readonly Goal[]; current: Goal | undefined; events: readonly GoalEvent[]; calendar: Calendar; view: ProgressView };

/** The pace of the goal that is asked for, or of the next one due with the others in a sentence each. */
export function PaceSection({ goals, current, events, calendar, view }: Props) {
  const { today, pauses } = calendar;
  const drawn = current ?? goals.find(({ dueOn }) => dueOn >= today) ?? goals[0];
  if (!drawn) return null;
  const others = current ? [] : goals.filter((goal) => goal !== drawn);
  return (
    <section id="pace">
      <GoalChart
        goal={drawn}
        chart={paceChart(drawn, events, calendar)}
        kicker={`Pace: ${shortGoal(drawn)}`}
        pauses={pauses}
        today={today}
        links={<ChartLinks name="pace" view={{ ...view, goal: drawn.id }} isShown />}
      />
      <Changes goal={drawn} today={today} />
      {others.length > 0 && (
        <div className="mt-8">
          <GoalList>
            {others.map((goal) => (
              <GoalItem key={goal.id} goal={goal} summary={goalSummary(goal, events, calendar)} today={today} />
            ))}
          </GoalList>
        </div>
      )}
    </section>
  );
}

/** The log of a goal's changes, which are dashed lines in its chart. */
function Changes({ goal, today }: { goal: Goal; today: Day }) {
  const logged = goal.changes.filter(({ effectiveOn }) => effectiveOn <= today).toReversed();
  return (
    <div className="mt-3 text-small text-ink-soft">
      {waitingTogether(goal.changes, today).map((changes) => `${sayWaiting(changes, today)}. `)}
      <a className="inline-block py-3 print:hidden" href={`/goals/${goal.id}` as Route}>
        Open goal
      </a>
      {logged.length > 0 && (
        <details className="mt-2">
          <summary>{logged.length === 1 ? 'One change' : `${logged.length} changes`}</summary>
          <ul>
            {logged.map((change) => (
              <li
                key={`${change.field} ${change.madeOn} ${change.to}`}
              >{`${sayDay(change.effectiveOn, today)}: ${sayChange(change, today)}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
