import type { GoalEvent } from './progress';
import type { Standing } from './sentences';
import { type Calendar, type MeasuredGoal, standingOf } from './standing';
import { threadOf } from './thread';
import type { ThreadLink } from './thread-links';
import type { ThreadPlan } from './thread-plan';
import { strandsElsewhere, strandsOf, type ThreadStrand } from './thread-strands';

/** A goal as the plan draws it. `nobody`: the break of a goal without people. */
export type DrawnGoal<Goal> = { goal: Goal; standing: Standing; nobody: ThreadLink | undefined; strands: ThreadStrand[] };

/** A plan as it is drawn: every link in order, each goal with its strands, and the feedback that serves none of them. */
export function drawnPlan<Goal extends MeasuredGoal>(
  goals: readonly Goal[],
  events: readonly GoalEvent[],
  rows: Omit<ThreadPlan, 'goals' | 'pauses' | 'today'>,
  calendar: Calendar,
) {
  const plan: ThreadPlan = { ...rows, goals, pauses: calendar.away, today: calendar.today };
  const thread = threadOf(plan);
  const stations = goals.map(
    (goal): DrawnGoal<Goal> => ({
      goal,
      standing: standingOf(goal, events, calendar),
      nobody: thread.breaks.find(({ kind, goalId }) => kind === 'people' && goalId === goal.id),
      strands: strandsOf(goal.id, thread, plan),
    }),
  );
  return { links: thread.links, stations, elsewhere: strandsElsewhere(thread, plan) };
}
