import type { GoalEvent } from './progress';
import type { Standing } from './sentences';
import { type Calendar, type MeasuredGoal, standingOf } from './standing';
import { threadOf } from './thread';
import type { ThreadPlan } from './thread-plan';
import { threadRows } from './thread-rows';
import { strandsElsewhere, strandsOf, type ThreadStrand } from './thread-strands';

/** A goal as the plan draws it. */
export type DrawnGoal<Goal> = { goal: Goal; standing: Standing; strands: ThreadStrand[]; hasPeople: boolean };

/** A plan as it is drawn: every link in order, each goal with its strands, and the feedback that serves none of them. */
export function drawnPlan<Goal extends MeasuredGoal>(
  goals: readonly Goal[],
  events: readonly GoalEvent[],
  found: Omit<ThreadPlan, 'goals' | 'pauses' | 'today'>,
  calendar: Calendar,
) {
  const plan: ThreadPlan = { ...found, goals, pauses: calendar.away, today: calendar.today };
  const rows = threadRows(plan);
  const thread = threadOf(plan, rows);
  const stations = goals.map(
    (goal): DrawnGoal<Goal> => ({
      goal,
      standing: standingOf(goal, events, calendar),
      strands: strandsOf(goal.id, thread, plan, rows),
      hasPeople: rows.of(goal.id).connections.length > 0,
    }),
  );
  return { links: thread.links, stations, elsewhere: strandsElsewhere(thread, plan) };
}
