import { PlanDialog } from '@/components/plans/plan-dialog';
import { newPlanDraft } from '@/components/plans/plan-draft';
import { PlanList } from '@/components/plans/plan-list';
import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';
import { removePlan, savePlan, turnToPlan } from './actions';

export const metadata = { title: 'Plans' };

export default async function PlansPage() {
  const { plan, plans, today } = await currentPlanner();
  const newPlan = <PlanDialog open="New plan" look="primary" title="Another objective" draft={newPlanDraft(today)} save={savePlan} />;
  return (
    <Room title="Plans" lead="One objective each. The rooms show the current one; your people serve them all." actions={newPlan}>
      <PlanList plans={await plans.list()} currentId={plan.id} today={today} turnTo={turnToPlan} save={savePlan} remove={removePlan} />
    </Room>
  );
}
