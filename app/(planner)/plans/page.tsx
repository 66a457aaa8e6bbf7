import { ArchivedPlans } from '@/components/plans/archived-plans';
import { PlanDialog } from '@/components/plans/plan-dialog';
import { newPlanDraft } from '@/components/plans/plan-draft';
import { PlanList } from '@/components/plans/plan-list';
import { Page } from '@/components/ui/page/page';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';
import { archivePlan, removePlan, restorePlan, savePlan, turnToPlan } from './actions';

export const metadata = { title: 'Plans' };

export default async function PlansPage() {
  const { plan, plans, account, today } = await currentPlanner();
  const all = await plans.list();
  const archived = all.flatMap(({ archivedAt, ...each }) =>
    archivedAt ? [{ ...each, archivedOn: dayIn(archivedAt, account.timeZone) }] : [],
  );
  const newPlan = <PlanDialog open="New plan" look="primary" title="New plan" draft={newPlanDraft(today)} save={savePlan} />;
  return (
    <Page
      title="Plans"
      lead="One objective each. Every page shows the current plan; your people are shared by all of them."
      actions={newPlan}
    >
      <PlanList
        plans={all.filter(({ archivedAt }) => !archivedAt)}
        currentId={plan.id}
        today={today}
        turnTo={turnToPlan}
        save={savePlan}
        archive={archivePlan}
        remove={removePlan}
      />
      <ArchivedPlans plans={archived} today={today} restore={restorePlan} remove={removePlan} />
    </Page>
  );
}
