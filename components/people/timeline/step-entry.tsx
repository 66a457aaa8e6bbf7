import { asksOutcome } from '@/lib/plan/step/step-conversation';
import { LogButton } from '../../interactions/log-button';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { newOutcome } from '../../outcomes/outcome-draft';
import { EditStep } from '../../steps/edit-step';
import { TimelineBranch, TimelineItem } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import { DayText } from '../../ui/day';
import { EntryMenu } from './entry-menu';
import { Outcomes } from './outcome-details';
import type { Goals } from './person-timeline';
import type { TimelineActions } from './timeline-actions';
import type { TimelineOutcome, TimelinePerson, TimelineStep } from './timeline-items';

export function PlannedStepEntry({
  step,
  person,
  goals,
  actions,
}: {
  step: TimelineStep;
  person: TimelinePerson;
  goals: Goals;
  actions: TimelineActions;
}) {
  const { today } = person;
  const withPerson = step.personId && step.person ? { id: step.personId, display: step.person } : person;
  return (
    <TimelineItem shape="open" title={step.title}>
      <p className="text-small text-ink-soft">
        by <DayText day={step.dueOn} today={today} say="both" />
        {step.goal && <>, for {step.goal}</>}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <LogButton className="link-button" preset={{ person: withPerson, others: step.others, step: { id: step.id, title: step.title } }}>
          Log it
        </LogButton>
        <ActionButton action={actions.completeStep} values={{ id: step.id }}>
          Done
        </ActionButton>
      </div>
      <EntryMenu label={`More about ${step.title}`}>
        <EditStep step={step} person={step.person} goals={goals} save={actions.saveStep} />
        <ActionButton action={actions.dropStep} values={{ id: step.id }}>
          Drop
        </ActionButton>
      </EntryMenu>
    </TimelineItem>
  );
}

export function DoneStepEntry({
  step,
  outcomes,
  person,
  actions,
}: {
  step: TimelineStep;
  outcomes: TimelineOutcome[];
  person: TimelinePerson;
  actions: TimelineActions;
}) {
  const isOpenEnded = asksOutcome(step) && outcomes.length === 0 && !step.nothingCameOfIt;
  return (
    <TimelineItem shape="dot" title={step.title} when={<DayText day={step.doneOn ?? step.dueOn} today={person.today} />}>
      {step.nothingCameOfIt && outcomes.length === 0 && <p className="text-small text-ink-soft">Nothing came of it, and that is fine.</p>}
      <Outcomes outcomes={outcomes} person={person} actions={actions} goal={step.goal} />
      {isOpenEnded && (
        <TimelineBranch shape={step.doneOn && step.doneOn < person.today ? 'gap' : 'owed'}>
          <p>No outcome noted yet</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <OutcomeDialog
              look="quiet"
              open="What came of it"
              draft={newOutcome({ personId: person.id, stepId: step.id }, person.today)}
              person={person.display}
              save={actions.saveOutcome}
            />
            <ActionButton action={actions.nothingCameOfStep} values={{ id: step.id }}>
              Nothing came of it
            </ActionButton>
          </div>
        </TimelineBranch>
      )}
    </TimelineItem>
  );
}
