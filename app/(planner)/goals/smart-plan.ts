import type { GoalValues } from '@/lib/plan/goal/goal';
import { editProblem } from '@/lib/plan/goal/goal-edit';
import type { SmartPlan } from '@/lib/plan/goal/smart/smart';
import { smartReason } from '@/lib/plan/goal/smart/smart-reason';
import { roomPerWeek } from '@/lib/plan/people/capacity';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/** What the SMART check of a goal needs to know about its plan: the current one, unless the address names another. */
export async function smartPlanOf({ plan, plans, account, today }: CurrentPlanner, planId = plan.id): Promise<SmartPlan> {
  const { objective, endsOn } = planId === plan.id ? plan : await plans.find(planId);
  return { objective, endsOn, roomPerWeek: roomPerWeek(account.weeklyMinutes), today };
}

/** Why a goal cannot be saved as it is, by field; undefined when it can. */
export async function goalProblem(planner: CurrentPlanner, goal: GoalValues) {
  return smartReason(goal, await smartPlanOf(planner, goal.planId)) ?? goalEditProblem(planner, goal);
}

/** The same for a first goal, which the SMART check advises and never holds up. */
export async function goalEditProblem({ goals, today }: CurrentPlanner, goal: GoalValues) {
  if (!goal.id) return undefined;
  const before = await goals.asOf(goal.id, today);
  return editProblem(before, before.changes, goal, today);
}
