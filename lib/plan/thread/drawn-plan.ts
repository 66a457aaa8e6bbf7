import type { GoalEvent } from '../goal/progress';
import { type Calendar, type MeasuredGoal, standingOf } from '../goal/standing';
import type { Standing } from '../review/sentences';
import { type Strength, threadOf } from './thread';
import type { LinkKind } from './thread-links';
import type { ThreadGoal, ThreadPlan } from './thread-plan';
import { threadRows } from './thread-rows';
import { strandsElsewhere, strandsOf, type ThreadStrand } from './thread-strands';

/** What closes a step, an outcome or feedback: once it stands, its row need not be read. */
const closing = new Set<LinkKind>(['outcome', 'report', 'thanks', 'feedback']);

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

/**
 * A plan as it is drawn: the state of every link in order, each goal with its strands, and the feedback that serves none of them.
 * @param found `settled` is how many links of steps, outcomes and feedback stand in all: those whose rows were not read come first
 */
export function drawnPlan<Goal extends MeasuredGoal & ThreadGoal>(
  goals: readonly Goal[],
  events: readonly GoalEvent[],
  found: Omit<ThreadPlan, 'goals' | 'pauses' | 'today'> & { settled: number },
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
  const read = thread.links.filter(({ kind, state }) => state === 'stands' && closing.has(kind)).length;
  const unread = Array.from({ length: Math.max(0, found.settled - read) }, () => 'stands' as const);
  return { links: [...unread, ...thread.links.map(({ state }) => state)], stations, elsewhere: strandsElsewhere(thread, plan) };
}
