import type { ReactNode } from 'react';
import { type GoalChange, waitingTogether } from '@/lib/plan/goal/easing';
import { sayWaiting } from '@/lib/plan/goal/goal-log';
import { type GoalSummary, goalSentence } from '@/lib/plan/review/sentences';
import type { Day } from '@/lib/plan/time/day';
import { DayText } from '../ui/day';
import { Node } from '../ui/mark/node';
import { GoalBadge } from './goal-badge';

export type ListedGoal = { id: string; statement: string; dueOn: Day; changes: readonly GoalChange[] };

/** The goals of a plan on one thread. Children are `GoalItem`s. */
export const GoalList = ({ children }: { children: ReactNode }) => (
  <ol className="timeline" aria-label="Goals">
    {children}
  </ol>
);

/** One goal: its statement, pace and due date. */
export function GoalItem({ goal, summary, today }: { goal: ListedGoal; summary: GoalSummary; today: Day }) {
  return (
    <li className="not-last:pb-9">
      <Node shape="ring" className="top-[7px]" />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="min-w-0">
          <a className="tap no-underline" href={`/goals/${goal.id}`}>
            {goal.statement}
          </a>
        </h2>
        <GoalBadge status={summary.status} />
      </div>
      <p className="text-ink-soft">{goalSentence(summary)}</p>
      <p className="text-small text-ink-soft">
        By <DayText day={goal.dueOn} today={today} say="both" />
      </p>
      {waitingTogether(goal.changes, today).map((changes) => (
        <p key={changes[0].field} className="text-small text-watch">
          {sayWaiting(changes, today)}.
        </p>
      ))}
    </li>
  );
}
