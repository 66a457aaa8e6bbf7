import { Timeline } from '../../thread/timeline';
import { AttemptMoment } from './attempt-moment';
import { FeedbackMoment } from './feedback-moment';
import { OutcomeMoment } from './outcome-moment';
import { SpokenMoment } from './spoken-moment';
import { DoneMoment, PlannedMoment } from './step-moment';
import type { ThreadActs } from './thread-acts';
import type { ThreadMoment, Whose } from './thread-rows';

export type Goals = readonly { id: string; statement: string }[];
type Props = { moments: readonly ThreadMoment[]; whose: Whose; goals: Goals; acts: ThreadActs };

/** Your thread with somebody: what is planned, what was said, what came of it and what is still owed. */
export const PersonTimeline = ({ moments, ...props }: Props) => (
  <Timeline label={`Your thread with ${props.whose.name}`}>
    {moments.map((moment) => (
      <OneMoment key={moment.key} moment={moment} {...props} />
    ))}
  </Timeline>
);

function OneMoment({ moment, goals, ...props }: Omit<Props, 'moments'> & { moment: ThreadMoment }) {
  switch (moment.what) {
    case 'planned':
      return <PlannedMoment {...props} step={moment.step} goals={goals} />;
    case 'done':
      return <DoneMoment {...props} step={moment.step} outcomes={moment.outcomes} />;
    case 'spoke':
      return <SpokenMoment {...props} interaction={moment.interaction} outcomes={moment.outcomes} />;
    case 'came':
      return <OutcomeMoment {...props} outcome={moment.outcome} />;
    case 'feedback':
      return <FeedbackMoment {...props} feedback={moment.feedback} />;
    default:
      return <AttemptMoment {...props} what={moment.what} on={moment.on} interaction={moment.interaction} outcomes={moment.outcomes} />;
  }
}
