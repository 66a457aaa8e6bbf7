import { LogButton } from '../../interactions/log-button';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { newOutcome } from '../../outcomes/outcome-draft';
import { ActionButton } from '../../ui/action-button';
import type { ThreadActs } from './thread-acts';
import type { ThreadInteraction, Whose } from './thread-rows';

/** What can still be said of a conversation, folded away. */
export function InteractionMore({ interaction, whose, acts }: { interaction: ThreadInteraction; whose: Whose; acts: ThreadActs }) {
  const { id, version, kind, line, happenedOn, isOutreach } = interaction;
  return (
    <details className="moment-more">
      <summary>
        More<span className="visually-hidden"> about this conversation</span>
      </summary>
      <div className="bar">
        <OutcomeDialog
          look="mend"
          open="What came of it"
          draft={newOutcome({ personId: whose.id, interactionId: id, stepId: interaction.stepId }, whose.today)}
          person={whose.display}
          save={acts.saveOutcome}
        />
        <LogButton className="mend" preset={{ person: whose, kind, isOutreach, logged: { id, version, line, happenedOn } }}>
          Edit
        </LogButton>
        <ActionButton action={acts.removeInteraction} values={{ id }}>
          Remove
        </ActionButton>
      </div>
    </details>
  );
}
