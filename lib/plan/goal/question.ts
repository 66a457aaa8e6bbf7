import { z } from 'zod';
import type { Day } from '../time/day';
import { daySchema, idSchema } from '../words/fields';
import { sayDay } from '../words/say';
import { requiredText } from '../words/text';

/** What an answer comes from, with the id of its row. */
const sourceSchema = z
  .string('Choose where the answer came from')
  .regex(/^(outcome|interaction):[\w-]{1,64}$/, 'Choose where the answer came from')
  .transform((source) => {
    const [kind, id = ''] = source.split(':');
    return kind === 'outcome' ? { outcomeId: id, interactionId: null } : { outcomeId: null, interactionId: id };
  });

/** Answers a question of a learning goal, from an outcome or from the line of a conversation. */
export const answerQuestionSchema = z.strictObject({
  id: idSchema,
  source: sourceSchema,
  answer: requiredText(1000, 'Enter what you learned'),
  answeredOn: daySchema,
});

export type AnswerQuestionDraft = z.input<typeof answerQuestionSchema>;
export type AnswerQuestionValues = z.output<typeof answerQuestionSchema>;

/** Why a question cannot have been answered on a day; undefined when it can. */
export function answeredOnProblem(answeredOn: Day, { startsOn, today }: { startsOn: Day; today: Day }) {
  if (answeredOn > today) return { answeredOn: 'Enter today or an earlier day' };
  if (answeredOn < startsOn) return { answeredOn: `Enter ${sayDay(startsOn, today)}, the start date, or a later day` };
  return undefined;
}
