'use client';

import { Timeline } from '../../thread/timeline';
import { ConversationEntry } from './conversation-entry';
import { FeedbackEntry } from './feedback-entry';
import { OutcomeEntry } from './outcome-entry';
import { OutreachEntry } from './outreach-entry';
import { DoneStepEntry, PlannedStepEntry } from './step-entry';
import type { TimelineActions } from './timeline-actions';
import type { TimelineEvent, TimelinePerson } from './timeline-items';

export type Goals = readonly { id: string; statement: string }[];
type Props = { events: readonly TimelineEvent[]; person: TimelinePerson; goals: Goals; actions: TimelineActions };

/** Your thread with a person: steps, conversations, outcomes, and the reports you owe. Sent to the client as plain rows. */
export const PersonTimeline = ({ events, ...props }: Props) => (
  <Timeline label={`Your thread with ${props.person.name}`}>
    {events.map((event) => (
      <TimelineEntry key={event.key} event={event} {...props} />
    ))}
  </Timeline>
);

function TimelineEntry({ event, goals, ...props }: Omit<Props, 'events'> & { event: TimelineEvent }) {
  switch (event.what) {
    case 'planned':
      return <PlannedStepEntry {...props} step={event.step} goals={goals} />;
    case 'done':
      return <DoneStepEntry {...props} step={event.step} outcomes={event.outcomes} />;
    case 'spoke':
      return <ConversationEntry {...props} interaction={event.interaction} outcomes={event.outcomes} />;
    case 'came':
      return <OutcomeEntry {...props} outcome={event.outcome} />;
    case 'feedback':
      return <FeedbackEntry {...props} feedback={event.feedback} />;
    default:
      return <OutreachEntry {...props} what={event.what} on={event.on} interaction={event.interaction} outcomes={event.outcomes} />;
  }
}
