import { type Day, daysBetween } from '@/lib/plan/time/day';
import { capitalize, saySpan } from '@/lib/plan/words/say';
import type { InteractionKind } from '@/lib/plan/words/words';
import { OutOfOffice } from '../../interactions/out-of-office';
import { LookAt, WriteTo } from '../../interactions/outreach-actions';
import { DraftMessage } from '../../outreach/draft-message';
import { TimelineItem } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import { DayText } from '../../ui/day';
import { ConversationLine } from './conversation-line';
import { ConversationMenu } from './conversation-menu';
import { Outcomes } from './outcome-details';
import type { TimelineActions } from './timeline-actions';
import type { TimelineInteraction, TimelineOutcome, TimelinePerson } from './timeline-items';

type What = 'wrote' | 'followed_up' | 'followed_up_again' | 'answered';
type Props = {
  what: What;
  on: Day;
  interaction: TimelineInteraction;
  outcomes: TimelineOutcome[];
  person: TimelinePerson;
  actions: TimelineActions;
};

const wrote: Partial<Record<InteractionKind, string>> = { message: 'wrote to', email: 'wrote to', phone_call: 'called' };

/** One day of an outreach, drawn dashed: it is no conversation until it is answered. */
export function OutreachEntry({ what, on, interaction, outcomes, person, actions }: Props) {
  const titles: Record<What, string> = {
    wrote: `You ${wrote[interaction.kind] ?? 'reached out to'} ${person.name}`,
    followed_up: 'You followed up',
    followed_up_again: 'You followed up again',
    answered: `${person.name} answered`,
  };
  const isLatest =
    !interaction.answeredOn &&
    what === (interaction.followedUpAgainOn ? 'followed_up_again' : interaction.followedUpOn ? 'followed_up' : 'wrote');
  return (
    <TimelineItem shape={what === 'answered' ? 'dot' : 'outreach'} title={titles[what]} when={<DayText day={on} today={person.today} />}>
      {what === 'wrote' && <ConversationLine>{interaction.line}</ConversationLine>}
      {what === 'wrote' && interaction.followedUpOn && (
        <p className="text-small text-rest">No answer for {saySpan(daysBetween(on, interaction.followedUpOn))}</p>
      )}
      {what === 'followed_up' && interaction.answeredOn && (
        <p className="text-small text-rest">An attempt is not a contact, so the rhythm did not restart.</p>
      )}
      {isLatest && <Waiting interaction={interaction} person={person} actions={actions} />}
      <Outcomes outcomes={outcomes} person={person} actions={actions} />
      {what === 'wrote' && <ConversationMenu interaction={interaction} person={person} actions={actions} />}
    </TimelineItem>
  );
}

function Waiting({ interaction, person, actions }: Pick<Props, 'interaction' | 'person' | 'actions'>) {
  const { id, closedOn, asks } = interaction;
  if (closedOn || !asks) return <p className="text-small text-rest">No answer. No more follow-ups.</p>;
  const { says, mayFollowUp, second, lookAt } = asks;
  return (
    <>
      <p className="text-small text-rest">{capitalize(says)}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <ActionButton action={actions.answerOutreach} values={{ id }}>
          They answered
        </ActionButton>
        {mayFollowUp && (
          <ActionButton action={actions.followUpOutreach} values={{ id }}>
            I followed up
          </ActionButton>
        )}
        {mayFollowUp && <DraftMessage person={person} kind="follow_up" />}
        {second && <WriteTo person={second} />}
        {lookAt && <LookAt organization={lookAt} />}
        <OutOfOffice id={id} until={interaction.outOfOfficeUntil} note={actions.noteOutOfOffice} />
        <ActionButton action={actions.closeOutreach} values={{ id }}>
          No more follow-ups
        </ActionButton>
      </div>
    </>
  );
}
