import type { MeasuredGoal } from '../goal/goal-summary';
import type { GoalSummary } from '../review/sentences';
import type { Calendar } from '../time/day';
import { type Strength, threadOf } from './thread';
import type { LinkKind } from './thread-links';
import { type DrawnPath, pathsOf, pathsOutsideGoals } from './thread-paths';
import type { ThreadGoal, ThreadPlan } from './thread-plan';
import { threadRows } from './thread-rows';

/** The columns that close a step, an outcome or feedback; once one is set, the row need not be read. */
const closing = new Set<LinkKind>(['outcome', 'report', 'thanks', 'feedback']);

/** A goal as the plan draws it. */
export type DrawnGoal<Goal> = {
  goal: Goal;
  summary: GoalSummary;
  strength: Strength;
  /** The kinds of gaps. */
  open: LinkKind[];
  paths: DrawnPath[];
  /** Its key connections. */
  personIds: string[];
};

/**
 * The plan as the page draws it: the state of every link in order, each goal with its paths, and feedback outside the goals.
 * @param standing the goals with where each stands
 * @param found `settled` is how many links of steps, outcomes and feedback stand in all: those whose rows were not read come first
 */
export function drawnPlan<Goal extends MeasuredGoal & ThreadGoal>(
  standing: readonly { goal: Goal; summary: GoalSummary }[],
  found: Omit<ThreadPlan, 'goals' | 'pauses' | 'today'> & { settled: number },
  calendar: Calendar,
) {
  const goals = standing.map(({ goal }) => goal);
  const plan: ThreadPlan = { ...found, goals, pauses: calendar.pauses, today: calendar.today };
  const rows = threadRows(plan);
  const thread = threadOf(plan, rows);
  const drawnGoals = standing.map(
    ({ goal, summary }, at): DrawnGoal<Goal> => ({
      goal,
      summary,
      strength: thread.goals[at]?.strength ?? thread.strength,
      open: thread.goals[at]?.gaps.map(({ kind }) => kind) ?? [],
      paths: pathsOf(goal.id, thread, plan, rows),
      personIds: rows.of(goal.id).connections.map(({ personId }) => personId),
    }),
  );
  const read = thread.links.filter(({ kind, state }) => state === 'in_place' && closing.has(kind)).length;
  const unread = Array.from({ length: Math.max(0, found.settled - read) }, () => 'in_place' as const);
  return { links: [...unread, ...thread.links.map(({ state }) => state)], drawnGoals, elsewhere: pathsOutsideGoals(thread, plan) };
}
