import { asksOutcome } from '@/lib/plan/thread/thread-links';
import { LogButton } from '../../interactions/log-button';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { newOutcome } from '../../outcomes/outcome-draft';
import { StepDialog } from '../../steps/step-dialog';
import { draftOfStep } from '../../steps/step-draft';
import { Hang, Moment } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import { DayText } from '../../ui/day';
import { HangingOutcomes } from './hanging-outcome';
import type { Goals } from './person-timeline';
import type { ThreadActs } from './thread-acts';
import type { ThreadOutcome, ThreadStep, Whose } from './thread-rows';

export function PlannedMoment({ step, whose, goals, acts }: { step: ThreadStep; whose: Whose; goals: Goals; acts: ThreadActs }) {
  const { today } = whose;
  return (
    <Moment shape="open" title={step.title}>
      <p className="when">
        by <DayText day={step.dueOn} today={today} say="both" />
        {step.goal && <>, for {step.goal}</>}
      </p>
      <div className="bar">
        <LogButton className="mend" preset={{ person: whose, step: { id: step.id, title: step.title } }}>
          Log it
        </LogButton>
        <ActionButton action={acts.completeStep} values={{ id: step.id }}>
          Done
        </ActionButton>
        <StepDialog look="mend" open="Change" draft={draftOfStep(step)} person={whose.display} goals={goals} save={acts.saveStep} />
        <ActionButton action={acts.dropStep} values={{ id: step.id }}>
          Drop
        </ActionButton>
      </div>
    </Moment>
  );
}

export function DoneMoment({
  step,
  outcomes,
  whose,
  acts,
}: {
  step: ThreadStep;
  outcomes: ThreadOutcome[];
  whose: Whose;
  acts: ThreadActs;
}) {
  const isOpenEnded = asksOutcome(step) && outcomes.length === 0 && !step.nothingCameOfIt;
  return (
    <Moment shape="dot" title={step.title} when={<DayText day={step.doneOn ?? step.dueOn} today={whose.today} />}>
      {step.nothingCameOfIt && outcomes.length === 0 && <p className="small soft">Nothing came of it, and that is fine.</p>}
      <HangingOutcomes outcomes={outcomes} whose={whose} acts={acts} goal={step.goal} />
      {isOpenEnded && (
        <Hang shape={step.doneOn && step.doneOn < whose.today ? 'break' : 'owed'}>
          <p>No outcome noted yet</p>
          <div className="bar">
            <OutcomeDialog
              look="mend"
              open="What came of it"
              draft={newOutcome({ personId: whose.id, stepId: step.id }, whose.today)}
              person={whose.display}
              save={acts.saveOutcome}
            />
            <ActionButton action={acts.nothingCameOfStep} values={{ id: step.id }}>
              Nothing came of it
            </ActionButton>
          </div>
        </Hang>
      )}
    </Moment>
  );
}
