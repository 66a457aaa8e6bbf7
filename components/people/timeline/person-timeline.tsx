import { Timeline } from '../../thread/timeline';
import { ConversationEntry } from './conversation-entry';
import { FeedbackEntry } from './feedback-entry';
import { OutcomeEntry } from './outcome-entry';
import { OutreachEntry } from './outreach-entry';
import { DoneStepEntry, PlannedStepEntry } from './step-entry';
import type { TimelineActions } from './timeline-actions';
import type { TimelineItem, TimelinePerson } from './timeline-items';

export type Goals = readonly { id: string; statement: string }[];
type Props = { items: readonly TimelineItem[]; person: TimelinePerson; goals: Goals; actions: TimelineActions };

/** Your thread with a person: steps, conversations, outcomes, and the reports you owe. */
export const PersonTimeline = ({ items, ...props }: Props) => (
  <Timeline label={`Your thread with ${props.person.name}`}>
    {items.map((item) => (
      <TimelineEntry key={item.key} item={item} {...props} />
    ))}
  </Timeline>
);

function TimelineEntry({ item, goals, ...props }: Omit<Props, 'items'> & { item: TimelineItem }) {
  switch (item.what) {
    case 'planned':
      return <PlannedStepEntry {...props} step={item.step} goals={goals} />;
    case 'done':
      return <DoneStepEntry {...props} step={item.step} outcomes={item.outcomes} />;
    case 'spoke':
      return <ConversationEntry {...props} interaction={item.interaction} outcomes={item.outcomes} />;
    case 'came':
      return <OutcomeEntry {...props} outcome={item.outcome} />;
    case 'feedback':
      return <FeedbackEntry {...props} feedback={item.feedback} />;
    default:
      return <OutreachEntry {...props} what={item.what} on={item.on} interaction={item.interaction} outcomes={item.outcomes} />;
  }
}
