import { sayDay } from '@/lib/plan/words/say';
import { AnswerFeedback } from '../../feedback/answer-feedback';
import { TimelineBranch, TimelineItem } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import type { TimelineActions } from './timeline-actions';
import type { TimelineFeedback, TimelinePerson } from './timeline-items';

/** Feedback from this person, and what you did about it. */
export function FeedbackEntry({
  feedback,
  person,
  actions,
}: {
  feedback: TimelineFeedback;
  person: TimelinePerson;
  actions: TimelineActions;
}) {
  const { id, title, text, happenedOn, answeredOn, answer } = feedback;
  return (
    <TimelineItem shape="diamond" title={title} when={<DayText day={happenedOn} today={person.today} />}>
      <p className="quoted">{text}</p>
      {answeredOn ? (
        <TimelineBranch shape="clear">
          <p>
            You did <span className="text-small text-ink-soft">{sayDay(answeredOn, person.today)}</span>
          </p>
          <p className="text-small text-ink-soft">{answer}</p>
        </TimelineBranch>
      ) : (
        <TimelineBranch shape={happenedOn < person.today ? 'gap' : 'owed'}>
          <p>Not answered yet</p>
          <AnswerFeedback feedback={{ id, text }} act={actions.answerFeedback} />
        </TimelineBranch>
      )}
    </TimelineItem>
  );
}
