import { OutcomeDialog } from '@/components/outcomes/outcome-dialog';
import { newOutcome } from '@/components/outcomes/outcome-draft';
import { OutcomeList } from '@/components/outcomes/outcome-list';
import { StepCalendar } from '@/components/steps/calendar/step-calendar';
import { sayRepeats } from '@/components/steps/repeats/say-repeats';
import { draftOfStep } from '@/components/steps/step-draft';
import { StepForm } from '@/components/steps/step-form';
import { StepHistory } from '@/components/steps/step-history';
import { sayState } from '@/components/steps/step-item';
import { StepMenu } from '@/components/steps/step-menu';
import { StepState } from '@/components/steps/step-state';
import { Columns } from '@/components/ui/page/columns';
import { Page, Section } from '@/components/ui/page/page';
import { sayIfThen } from '@/lib/plan/step/if-then';
import { isOver } from '@/lib/plan/step/step';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveOutcome } from '../../outcomes/actions';
import { outcomeActs } from '../../outcomes/outcome-acts';
import { completeStep, dropStep, nothingCameOfStep, postponeStep, removeStep, reopenStep, saveStep, skipStep } from '../actions';

export const metadata = { title: 'Step' };

const act = {
  complete: completeStep,
  reopen: reopenStep,
  drop: dropStep,
  skip: skipStep,
  postpone: postponeStep,
  nothingCame: nothingCameOfStep,
  remove: removeStep,
};

export default async function StepPage({ params }: PageProps<'/steps/[id]'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const { plan, today, account } = planner;
  const [step, outcomes, goals, missed] = await Promise.all([
    planner.steps.inFull(id),
    planner.outcomes.ofStep(id),
    planner.goals.inForce(plan.id, today),
    planner.steps.missedOf(id),
  ]);
  const { id: stepId, personId } = step;
  const repeats = sayRepeats(step);
  const ifThen = sayIfThen(step);

  return (
    <Page
      kicker={<a href="/steps">Steps</a>}
      title={step.title}
      lead={repeats ? `${sayState(step, today)} ${repeats}.` : sayState(step, today)}
      actions={<StepMenu step={step} today={today} act={act} />}
    >
      <Columns>
        <div className="space-y-10">
          {ifThen && <p className="max-w-measure font-serif text-lead">{ifThen}</p>}
          <Section id="outcomes" title="What came of it" aside={step.nothingCameOfIt ? 'nothing, and that is fine' : undefined}>
            {outcomes.length > 0 && <OutcomeList outcomes={outcomes} today={today} act={outcomeActs} />}
            <div className="mt-3">
              <OutcomeDialog
                look="quiet"
                open="Add an outcome"
                draft={newOutcome({ personId, stepId }, today)}
                person={step.person}
                save={saveOutcome}
              />
            </div>
          </Section>
          <Section id="change" title="Edit step">
            <StepForm
              draft={draftOfStep(step)}
              person={step.person}
              goals={goals.map((goal) => ({ id: goal.id, statement: goal.statement }))}
              save={saveStep}
            />
          </Section>
        </div>
        <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label="Change status">
          <StepState step={step} act={act} />
          {!isOver(step) && <StepCalendar step={step} zone={account.timeZone} />}
          <StepHistory missed={missed} step={step} today={today} />
        </aside>
      </Columns>
    </Page>
  );
}
