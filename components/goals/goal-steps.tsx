import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { StepDraft } from '@/lib/plan/step';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import { Moment, Timeline } from '../thread/timeline';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/room';

type Step = { id: string; title: string; dueOn: Day; doneOn: Day | null; person: string | null };

type Props = {
  goal: { id: string; planId: string; statement: string };
  steps: readonly Step[];
  today: Day;
  save: FormAction<StepDraft>;
  complete: FormAction<{ id: string }>;
};

/** The goal's steps on their thread, those to come on top. */
export function GoalSteps({ goal: { id, planId, statement }, steps, today, save, complete }: Props) {
  const plan = <StepDialog look="mend" draft={newStep({ planId, goalId: id }, today)} goals={[{ id, statement }]} save={save} />;
  return (
    <Section id="steps" title="Steps" aside={plan}>
      {steps.length === 0 ? (
        <EmptyState>What could you do this week? “Ask Priya for half an hour” is enough.</EmptyState>
      ) : (
        <Timeline label="Steps">
          {steps.map(({ id, title, dueOn, doneOn, person }) => (
            <Moment
              key={id}
              shape={doneOn ? 'dot' : 'open'}
              title={title}
              when={
                doneOn ? (
                  <DayText day={doneOn} today={today} />
                ) : (
                  <>
                    by <DayText day={dueOn} today={today} say="both" />
                  </>
                )
              }
            >
              <p className="bar">
                {person && <span className="small soft">{person}</span>}
                {!doneOn && (
                  <ActionButton action={complete} values={{ id }} aria-label={`Done: ${title}`}>
                    Done
                  </ActionButton>
                )}
              </p>
            </Moment>
          ))}
        </Timeline>
      )}
    </Section>
  );
}
