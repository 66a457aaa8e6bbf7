import type { FormAction } from '@/lib/form-result';
import type { GoAgainDraft } from '@/lib/plan/event/event';
import { eventFigures, sayEventFigures } from '@/lib/plan/event/event-figures';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';

type Props = {
  event: { id: string; cost: number | null; wanted: number | null; goAgain: 'yes' | 'no' | null };
  people: readonly { interactionId: string | null; stepId: string | null; outcomes: number }[];
  judge: FormAction<GoAgainDraft>;
};

const answers = { yes: 'You would go again.', no: 'You would not go again.' };

/** What came of an event, and whether to go there again. */
export function GoAgain({ event, people, judge }: Props) {
  const { id, cost, wanted, goAgain } = event;
  return (
    <Section id="go-again" title="Go again?">
      <p className="mb-3">{sayEventFigures({ cost, wanted, ...eventFigures({ cost, people }) })}</p>
      {goAgain && <p className="mb-3 font-medium">{answers[goAgain]}</p>}
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        {goAgain !== 'yes' && (
          <ActionButton action={judge} values={{ id, goAgain: 'yes' }}>
            Yes, again
          </ActionButton>
        )}
        {goAgain !== 'no' && (
          <ActionButton action={judge} values={{ id, goAgain: 'no' }}>
            Not again
          </ActionButton>
        )}
      </div>
    </Section>
  );
}
