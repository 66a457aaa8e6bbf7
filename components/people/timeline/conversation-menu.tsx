import { LogButton } from '../../interactions/log-button';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { newOutcome } from '../../outcomes/outcome-draft';
import { ActionButton } from '../../ui/action-button';
import type { TimelineActions } from './timeline-actions';
import type { TimelineInteraction, TimelinePerson } from './timeline-items';

/** The secondary actions of a conversation. */
export function ConversationMenu({
  interaction,
  person,
  actions,
}: {
  interaction: TimelineInteraction;
  person: TimelinePerson;
  actions: TimelineActions;
}) {
  const { id, version, kind, line, happenedOn, isOutreach, others } = interaction;
  return (
    <details className="item-more">
      <summary>
        More<span className="sr-only"> about this conversation</span>
      </summary>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <OutcomeDialog
          look="quiet"
          open="What came of it"
          draft={newOutcome({ personId: person.id, interactionId: id, stepId: interaction.stepId }, person.today)}
          person={person.display}
          save={actions.saveOutcome}
        />
        <LogButton className="link-button" preset={{ person, kind, isOutreach, logged: { id, version, line, happenedOn, others } }}>
          Edit
        </LogButton>
        <ActionButton action={actions.removeInteraction} values={{ id }}>
          Remove
        </ActionButton>
      </div>
    </details>
  );
}
