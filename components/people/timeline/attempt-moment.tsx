import { attemptState, nextBumpOn } from '@/lib/plan/people/rhythm';
import { type Day, daysBetween } from '@/lib/plan/time/day';
import { sayDay, saySpan } from '@/lib/plan/words/say';
import type { InteractionKind } from '@/lib/plan/words/words';
import { Moment } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import { DayText } from '../../ui/day';
import { HangingOutcomes } from './hanging-outcome';
import { InteractionMore } from './interaction-more';
import { Line } from './line';
import type { ThreadActs } from './thread-acts';
import type { ThreadInteraction, ThreadOutcome, Whose } from './thread-rows';

type What = 'wrote' | 'bumped' | 'bumped_again' | 'answered';
type Props = { what: What; on: Day; interaction: ThreadInteraction; outcomes: ThreadOutcome[]; whose: Whose; acts: ThreadActs };

const wrote: Partial<Record<InteractionKind, string>> = { message: 'wrote to', email: 'wrote to', phone_call: 'called' };

/** One day of an outreach. An attempt is drawn dashed: it is no contact until it is answered. */
export function AttemptMoment({ what, on, interaction, outcomes, whose, acts }: Props) {
  const titles: Record<What, string> = {
    wrote: `You ${wrote[interaction.kind] ?? 'reached out to'} ${whose.name}`,
    bumped: 'You followed up',
    bumped_again: 'You followed up again',
    answered: `${whose.name} answered`,
  };
  const isLatest =
    !interaction.answeredOn && what === (interaction.bumpedAgainOn ? 'bumped_again' : interaction.bumpedOn ? 'bumped' : 'wrote');
  return (
    <Moment shape={what === 'answered' ? 'dot' : 'attempt'} title={titles[what]} when={<DayText day={on} today={whose.today} />}>
      {what === 'wrote' && <Line>{interaction.line}</Line>}
      {what === 'wrote' && interaction.bumpedOn && (
        <p className="small rest">No answer for {saySpan(daysBetween(on, interaction.bumpedOn))}</p>
      )}
      {what === 'bumped' && interaction.answeredOn && (
        <p className="small rest">An attempt is not a contact, so the rhythm did not restart.</p>
      )}
      {isLatest && <Waiting interaction={interaction} today={whose.today} acts={acts} />}
      <HangingOutcomes outcomes={outcomes} whose={whose} acts={acts} />
      {what === 'wrote' && <InteractionMore interaction={interaction} whose={whose} acts={acts} />}
    </Moment>
  );
}

function Waiting({ interaction, today, acts }: { interaction: ThreadInteraction; today: Day; acts: ThreadActs }) {
  const { id, happenedOn } = interaction;
  const state = attemptState(interaction, today);
  const bumpOn = nextBumpOn(interaction);
  if (state === 'resting') return <p className="small rest">No answer. You let this one go.</p>;
  return (
    <>
      <p className="small rest">
        Waiting since {sayDay(happenedOn, today)}
        {state === 'waiting' && bumpOn && `; you can follow up from ${sayDay(bumpOn, today)}`}
      </p>
      <div className="bar">
        <ActionButton action={acts.answerOutreach} values={{ id }}>
          They answered
        </ActionButton>
        {state === 'bump_due' && (
          <ActionButton action={acts.bumpOutreach} values={{ id }}>
            I followed up
          </ActionButton>
        )}
        <ActionButton action={acts.restOutreach} values={{ id }}>
          No more follow-ups
        </ActionButton>
      </div>
    </>
  );
}
