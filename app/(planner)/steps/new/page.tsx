import { NewStepForm } from '@/components/steps/new-step-form';
import { followUpOf, newStep } from '@/components/steps/step-draft';
import { Page } from '@/components/ui/page/page';
import { offeredStep } from '@/lib/plan/step/step';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../actions';

export const metadata = { title: 'New step' };

export default async function NewStepPage({ searchParams }: PageProps<'/steps/new'>) {
  const [{ goals, plan, steps, today }, asked] = await Promise.all([currentPlanner(), searchParams]);
  const { after } = asked;
  const [inForce, before] = await Promise.all([goals.inForce(plan.id, today), typeof after === 'string' ? steps.inFull(after) : undefined]);
  return (
    <Page kicker={<a href="/steps">Steps</a>} title="New step" lead="What you will do, who with, and by when.">
      <div className="max-w-measure">
        <NewStepForm
          draft={before ? followUpOf(before, today) : newStep({ planId: plan.id, ...offeredStep(asked) }, today, inForce)}
          person={before?.person}
          goals={inForce.map(({ id, statement }) => ({ id, statement }))}
          save={saveStep}
        />
      </div>
    </Page>
  );
}
