import { TimelineItem } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import { ConversationLine } from './conversation-line';
import { ConversationMenu } from './conversation-menu';
import { Others } from './others';
import { Outcomes } from './outcome-details';
import type { TimelineActions } from './timeline-actions';
import type { TimelineInteraction, TimelineOutcome, TimelinePerson } from './timeline-items';

type Props = { interaction: TimelineInteraction; outcomes: TimelineOutcome[]; person: TimelinePerson; actions: TimelineActions };

export function ConversationEntry({ interaction, outcomes, person, actions }: Props) {
  const { title, happenedOn, line, others } = interaction;
  return (
    <TimelineItem shape="dot" title={title} when={<DayText day={happenedOn} today={person.today} say="both" />}>
      <Others others={others} />
      <ConversationLine>{line}</ConversationLine>
      <Outcomes outcomes={outcomes} person={person} actions={actions} />
      <ConversationMenu interaction={interaction} person={person} actions={actions} />
    </TimelineItem>
  );
}
