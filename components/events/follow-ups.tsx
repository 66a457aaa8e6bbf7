import type { FormAction } from '@/lib/form-result';
import type { FollowUpDraft } from '@/lib/plan/event/event';
import { sayFollowUps } from '@/lib/plan/event/event-figures';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';

type Met = {
  id: string;
  name: string;
  line: string;
  stepId: string | null;
  step: string | null;
  stepDueOn: Day | null;
  stepDoneOn: Day | null;
};
type Props = { event: { happensOn: Day }; people: readonly Met[]; today: Day; followUp: FormAction<FollowUpDraft> };

/** Whom to thank and what to send within 48 hours: a press plans the step. */
export function FollowUps({ event, people, today, followUp }: Props) {
  const left = people.filter(({ stepId }) => stepId === null).length;
  return (
    <Section id="follow-up" title="Follow up" aside={sayFollowUps(left, event.happensOn, today)}>
      <Rows>
        {people.map((person) => (
          <Row
            key={person.id}
            end={
              person.stepId === null && (
                <>
                  <ActionButton action={followUp} values={{ id: person.id, followUp: 'thank' }} aria-label={`Thank ${person.name}`}>
                    Thank
                  </ActionButton>
                  <ActionButton
                    action={followUp}
                    values={{ id: person.id, followUp: 'send' }}
                    aria-label={`Send what I promised: ${person.name}`}
                  >
                    Send what I promised
                  </ActionButton>
                </>
              )
            }
          >
            {person.stepId === null ? (
              person.name
            ) : (
              <>
                <a className="tap" href={`/steps/${person.stepId}`}>
                  {person.step}
                </a>
                <p className="text-ink-soft text-small">
                  {person.stepDoneOn
                    ? `done ${sayDay(person.stepDoneOn, today)}`
                    : person.stepDueOn && `by ${sayDay(person.stepDueOn, today)}`}
                </p>
              </>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
