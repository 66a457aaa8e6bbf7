import { sayDay } from '@/lib/plan/words/say';
import { feedbackKindLabels } from '@/lib/plan/words/words';
import { AnswerFeedback } from '../../feedback/answer-feedback';
import { Hang, Moment } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import type { ThreadActs } from './thread-acts';
import type { ThreadFeedback, Whose } from './thread-rows';

/** What they said about one's work, and what was done about it. */
export function FeedbackMoment({ feedback, whose, acts }: { feedback: ThreadFeedback; whose: Whose; acts: ThreadActs }) {
  const { id, kind, text, happenedOn, answeredOn, answer } = feedback;
  return (
    <Moment
      shape="diamond"
      title={kind ? `Feedback: ${feedbackKindLabels[kind].toLowerCase()}` : 'Feedback'}
      when={<DayText day={happenedOn} today={whose.today} />}
    >
      <p className="said">{text}</p>
      {answeredOn ? (
        <Hang shape="clear">
          <p>
            You did <span className="when">{sayDay(answeredOn, whose.today)}</span>
          </p>
          <p className="small soft">{answer}</p>
        </Hang>
      ) : (
        <Hang shape={happenedOn < whose.today ? 'break' : 'owed'}>
          <p>Not answered yet</p>
          <AnswerFeedback feedback={{ id, text }} act={acts.answerFeedback} />
        </Hang>
      )}
    </Moment>
  );
}
