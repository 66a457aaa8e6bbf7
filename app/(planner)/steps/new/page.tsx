import { NewStepForm } from '@/components/steps/new-step-form';
import { newStep } from '@/components/steps/step-draft';
import { Page } from '@/components/ui/page/page';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../actions';

export const metadata = { title: 'New step' };

export default async function NewStepPage() {
  const { goals, plan, today } = await currentPlanner();
  const inForce = await goals.inForce(plan.id, today);
  return (
    <Page kicker={<a href="/steps">Steps</a>} title="New step" lead="What you will do, who with, and by when.">
      <div className="max-w-measure">
        <NewStepForm
          draft={newStep({ planId: plan.id }, today, inForce)}
          goals={inForce.map(({ id, statement }) => ({ id, statement }))}
          save={saveStep}
        />
      </div>
    </Page>
  );
}
