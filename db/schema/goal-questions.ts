import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day } from './columns';
import { goals } from './goals';
import { addressable, belongsTo, mentions, owned } from './owned';
import { interactions, outcomes } from './steps';

/** A question of a learning goal. It is answered by an outcome or by the line of a conversation. */
export const goalQuestions = sqliteTable(
  'goal_questions',
  {
    ...owned(),
    goalId: text().notNull(),
    question: text().notNull(),
    position: integer().notNull().default(0),
    /** The answer in the owner's words. */
    answer: text().notNull().default(''),
    answeredOn: day(),
    outcomeId: text(),
    interactionId: text(),
  },
  (question) => [
    addressable('goal_questions', question),
    belongsTo(question.ownerId, question.goalId, goals),
    mentions(question.ownerId, question.outcomeId, outcomes),
    mentions(question.ownerId, question.interactionId, interactions),
    index('goal_questions_goal').on(question.ownerId, question.goalId),
    index('goal_questions_outcome').on(question.ownerId, question.outcomeId),
    index('goal_questions_interaction').on(question.ownerId, question.interactionId),
  ],
);
