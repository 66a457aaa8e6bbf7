import { and, asc, eq, ne, notInArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { AnswerQuestionValues } from '@/lib/plan/goal/question';
import type { Day } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goalQuestions, interactions, outcomes } from '../../schema';
import type { Scope } from '../../scope';

/** Outcomes and lines that an answer can be taken from. */
const SOURCES = 30;

/** The questions of learning goals. */
export function goalQuestionsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const rows = rowsOf(scope, goalQuestions);
  return {
    find: rows.find,

    ofGoal: (goalId: string) =>
      db
        .select()
        .from(goalQuestions)
        .where(rows.mine(eq(goalQuestions.goalId, goalId)))
        .orderBy(asc(goalQuestions.position)),

    /** The latest outcomes and lines of conversations. */
    async sources(): Promise<{ source: string; text: string; on: Day }[]> {
      const { happenedOn } = interactions;
      return unionAll(
        db
          .select({
            source: sql<string>`'interaction:' || ${interactions.id}`.as('source'),
            text: interactions.line,
            on: sql<Day>`${happenedOn}`,
          })
          .from(interactions)
          .where(and(ownedBy(interactions, ownerId), ne(interactions.line, ''))),
        db
          .select({
            source: sql<string>`'outcome:' || ${outcomes.id}`.as('source'),
            text: outcomes.text,
            on: sql<Day>`${outcomes.happenedOn}`,
          })
          .from(outcomes)
          .where(ownedBy(outcomes, ownerId)),
      )
        .orderBy(sql`3 desc`)
        .limit(SOURCES);
    },

    /** @throws MissingRow */
    async answer({ id, source, answer, answeredOn }: AnswerQuestionValues) {
      const { outcomeId, interactionId } = source;
      await Promise.all([
        rows.find(id),
        outcomeId && rowsOf(scope, outcomes).find(outcomeId),
        interactionId && rowsOf(scope, interactions).find(interactionId),
      ]);
      await rows.change(id, { answer, answeredOn, outcomeId, interactionId });
    },

    /** Opens an answered question again. @throws MissingRow */
    reopen: (id: string) => rows.change(id, { answer: '', answeredOn: null, outcomeId: null, interactionId: null }),
  };
}

/** The statements that give a goal these questions: those it has keep their answers, and those left out go. */
export async function settingQuestions(scope: Scope, goalId: string, asked: readonly string[]): Promise<Statement[]> {
  const rows = rowsOf(scope, goalQuestions);
  const present = await rows.select(eq(goalQuestions.goalId, goalId));
  const kept = asked.flatMap((question) => present.find((row) => row.question === question)?.id ?? []);
  return [
    scope.db.delete(goalQuestions).where(rows.mine(eq(goalQuestions.goalId, goalId), notInArray(goalQuestions.id, kept))),
    ...asked.map((question, position) => {
      const row = present.find((each) => each.question === question);
      return row ? rows.updating(row.id, { position }) : rows.inserting({ goalId, question, position });
    }),
  ];
}
