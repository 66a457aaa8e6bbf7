import { roomPerWeek } from '@/lib/plan/capacity';
import type { SmartPlan } from '@/lib/plan/smart';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/** What the SMART check of a goal wants to know of its plan, which is the current one unless an address leads elsewhere. */
export async function smartPlanOf({ plan, plans, account, today }: CurrentPlanner, planId = plan.id): Promise<SmartPlan> {
  const { objective, endsOn } = planId === plan.id ? plan : await plans.find(planId);
  return { objective, endsOn, roomPerWeek: roomPerWeek(account.weeklyMinutes), today };
}
