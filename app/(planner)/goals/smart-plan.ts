import { roomPerWeek } from '@/lib/plan/capacity';
import type { GoalValues } from '@/lib/plan/goal';
import { editProblem } from '@/lib/plan/goal-edit';
import type { SmartPlan } from '@/lib/plan/smart';
import { smartReason } from '@/lib/plan/smart-reason';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/** What the SMART check of a goal wants to know of its plan, which is the current one unless an address leads elsewhere. */
export async function smartPlanOf({ plan, plans, account, today }: CurrentPlanner, planId = plan.id): Promise<SmartPlan> {
  const { objective, endsOn } = planId === plan.id ? plan : await plans.find(planId);
  return { objective, endsOn, roomPerWeek: roomPerWeek(account.weeklyMinutes), today };
}

/** Why a goal cannot be saved as it is, by field; undefined when it can. */
export async function goalProblem(planner: CurrentPlanner, goal: GoalValues) {
  const before = goal.id ? await planner.goals.asOf(goal.id, planner.today) : undefined;
  return smartReason(goal, await smartPlanOf(planner, goal.planId)) ?? (before && editProblem(before, before.changes, goal, planner.today));
}
