import { TimelineItem } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import { Closing, OutcomeDetails } from './outcome-details';
import type { TimelineActions } from './timeline-actions';
import type { TimelineOutcome, TimelinePerson } from './timeline-items';

/** An outcome without a logged conversation. */
export const OutcomeEntry = ({
  outcome,
  person,
  actions,
}: {
  outcome: TimelineOutcome;
  person: TimelinePerson;
  actions: TimelineActions;
}) => (
  <TimelineItem shape="diamond" title={outcome.text} when={<DayText day={outcome.happenedOn} today={person.today} />}>
    <OutcomeDetails outcome={outcome} person={person} actions={actions} />
    <Closing outcome={outcome} person={person} actions={actions} />
  </TimelineItem>
);
