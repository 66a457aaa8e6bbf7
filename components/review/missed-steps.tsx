import type { FormAction } from '@/lib/form-result';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import type { DoneDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayWeekday } from '@/lib/plan/words/say';
import type { StepItem } from '../steps/step-item';
import { ActionButton } from '../ui/action-button';
import { Row, Rows } from '../ui/rows';

type MissedStepActs = {
  complete: FormAction<DoneDraft>;
  postpone: FormAction<PostponeDraft>;
  drop: FormAction<{ ids: string[] }>;
};

type Props = {
  steps: readonly StepItem[];
  today: Day;
  /** The days a step may have been done on, one tap each. */
  daysFor: (step: StepItem) => readonly Day[];
  /** The day a step is moved to. */
  moveTo: Day;
  act: MissedStepActs;
};

/** Steps whose day is up: each is done, on the day that it was done, moved or dropped. */
export const MissedSteps = ({ steps, today, daysFor, moveTo, act }: Props) => (
  <Rows label="Still open">
    {steps.map((step) => (
      <Row key={step.id}>
        <a className="tap" href={`/steps/${step.id}`}>
          {step.title}
        </a>
        <p className="text-small text-ink-soft">{[sayDay(step.dueOn, today), step.goal].filter(Boolean).join(' · ')}</p>
        <fieldset className="flex flex-wrap items-center gap-x-4" aria-label={step.title}>
          <span className="text-small text-ink-soft">Done on</span>
          {daysFor(step).map((doneOn) => (
            <ActionButton key={doneOn} action={act.complete} values={{ id: step.id, doneOn }} aria-label={`Done ${nameOf(doneOn, today)}`}>
              {doneOn === today ? 'today' : sayWeekday(doneOn)}
            </ActionButton>
          ))}
          <ActionButton action={act.postpone} values={{ id: step.id, dueOn: moveTo }}>
            Move to {sayDay(moveTo, today)}
          </ActionButton>
          <ActionButton action={act.drop} values={{ ids: [step.id] }}>
            Drop
          </ActionButton>
        </fieldset>
      </Row>
    ))}
  </Rows>
);

const nameOf = (day: Day, today: Day) => (day === today ? 'today' : `on ${sayDay(day, today)}`);
