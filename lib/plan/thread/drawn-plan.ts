import type { GoalEvent } from '../goal/progress';
import { type Calendar, type MeasuredGoal, standingOf } from '../goal/standing';
import type { Standing } from '../review/sentences';
import { type Strength, threadOf } from './thread';
import type { LinkKind } from './thread-links';
import type { ThreadGoal, ThreadPlan } from './thread-plan';
import { threadRows } from './thread-rows';
import { strandsElsewhere, strandsOf, type ThreadStrand } from './thread-strands';

/** A goal as the plan draws it. */
export type DrawnGoal<Goal> = {
  goal: Goal;
  standing: Standing;
  strength: Strength;
  /** What is missing on it. */
  open: LinkKind[];
  strands: ThreadStrand[];
  /** Its key connections. */
  personIds: string[];
};

/** A plan as it is drawn: every link in order, each goal with its strands, and the feedback that serves none of them. */
export function drawnPlan<Goal extends MeasuredGoal & ThreadGoal>(
  goals: readonly Goal[],
  events: readonly GoalEvent[],
  found: Omit<ThreadPlan, 'goals' | 'pauses' | 'today'>,
  calendar: Calendar,
) {
  const plan: ThreadPlan = { ...found, goals, pauses: calendar.pauses, today: calendar.today };
  const rows = threadRows(plan);
  const thread = threadOf(plan, rows);
  const stations = goals.map(
    (goal, at): DrawnGoal<Goal> => ({
      goal,
      standing: standingOf(goal, events, calendar),
      strength: thread.goals[at]?.strength ?? thread.strength,
      open: thread.goals[at]?.breaks.map(({ kind }) => kind) ?? [],
      strands: strandsOf(goal.id, thread, plan, rows),
      personIds: rows.of(goal.id).connections.map(({ personId }) => personId),
    }),
  );
  return { links: thread.links, stations, elsewhere: strandsElsewhere(thread, plan) };
}
