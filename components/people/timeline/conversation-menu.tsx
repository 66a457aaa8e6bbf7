import { LogButton } from '../../interactions/log-button';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { newOutcome } from '../../outcomes/outcome-draft';
import { ActionButton } from '../../ui/action-button';
import { EntryMenu } from './entry-menu';
import type { TimelineActions } from './timeline-actions';
import type { TimelineInteraction, TimelinePerson } from './timeline-items';

type Props = { interaction: TimelineInteraction; person: TimelinePerson; actions: TimelineActions };

/** The secondary actions of a conversation. */
export function ConversationMenu({ interaction, person, actions }: Props) {
  const { id, version, kind, line, happenedOn, isOutreach, others } = interaction;
  return (
    <EntryMenu label="More about this conversation">
      <OutcomeDialog
        open="Add an outcome"
        draft={newOutcome({ personId: person.id, interactionId: id, stepId: interaction.stepId }, person.today)}
        person={person.display}
        save={actions.saveOutcome}
      />
      <LogButton preset={{ person, others, kind, isOutreach, logged: { id, version, line, happenedOn } }}>Edit</LogButton>
      <ActionButton action={actions.removeInteraction} values={{ id }}>
        Remove
      </ActionButton>
    </EntryMenu>
  );
}
