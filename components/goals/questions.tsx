import type { FormAction } from '@/lib/form-result';
import type { AnswerQuestionDraft } from '@/lib/plan/goal/question';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { EmptyState } from '../ui/page/empty-state';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { AnswerQuestion } from './answer-question';

type Props = {
  questions: readonly { id: string; question: string; answer: string; answeredOn: Day | null }[];
  /** Outcomes and lines of conversations that an answer can come from, the latest first. */
  sources: readonly { source: string; text: string; on: Day }[];
  today: Day;
  answer: FormAction<AnswerQuestionDraft>;
  reopen: FormAction<{ id: string }>;
};

/** The questions of a learning goal, each with its answer or with the button that answers it. */
export function Questions({ questions, sources, today, answer, reopen }: Props) {
  const choices = sources.map(({ source, text, on }) => ({ value: source, label: `${sayDay(on, today)}: ${text}`.slice(0, 120) }));
  return (
    <Section id="questions" title="Questions">
      {choices.length === 0 && <EmptyState>A question is answered by a conversation. Log one with a line about it.</EmptyState>}
      <Rows>
        {questions.map(({ id, question, answer: said, answeredOn }) => (
          <Row
            key={id}
            end={
              answeredOn ? (
                <ActionButton action={reopen} values={{ id }}>
                  Open again
                </ActionButton>
              ) : (
                choices.length > 0 && <AnswerQuestion id={id} question={question} sources={choices} answer={answer} />
              )
            }
          >
            {question}
            {answeredOn && (
              <p className="text-small text-ink-soft">
                <q className="quoted">{said}</q> {sayDay(answeredOn, today)}
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
