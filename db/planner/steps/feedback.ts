import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { FeedbackStepValues, FeedbackValues } from '@/lib/plan/step/feedback';
import { answersPerPage, feedbackPerPage } from '@/lib/plan/step/feedback-pages';
import type { Day } from '@/lib/plan/time/day';
import type { FeedbackKind } from '@/lib/plan/words/words';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { feedback, people, plans, shares, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { remembering } from '../../trash/trash';
import { threadColumns } from '../goals/thread-columns';

const given = sql.placeholder;

const answered = cachedQuery((db) =>
  db
    .select(threadColumns.feedback)
    .from(feedback)
    .leftJoin(shares, and(ownedBy(shares, feedback.ownerId), eq(shares.id, feedback.shareId)))
    .where(
      and(
        ownedBy(feedback, given('ownerId')),
        eq(feedback.planId, given('planId')),
        isNotNull(feedback.answeredOn),
        or(
          sql`${given('isEveryones')}`,
          eq(feedback.shareId, given('shareId')),
          and(isNotNull(feedback.shareId), eq(feedback.personId, given('personId'))),
        ),
      ),
    )
    .orderBy(desc(feedback.answeredOn), desc(feedback.receivedOn), desc(feedback.createdAt))
    .limit(answersPerPage + 1)
    .offset(given('offset')),
);

export function feedbackOf(scope: Scope) {
  const { db, now, write } = scope;
  const rows = rowsOf(scope, feedback);

  const found = (where: SQL | undefined, page?: { limit: number; offset: number }) =>
    db
      .select({
        ...getTableColumns(feedback),
        from: sql<string>`coalesce(${people.display}, nullif(${feedback.fromName}, ''), ${shares.name}, '')`,
        plan: plans.name,
      })
      .from(feedback)
      .innerJoin(plans, and(ownedBy(plans, feedback.ownerId), eq(plans.id, feedback.planId)))
      .leftJoin(people, samePerson(feedback))
      .leftJoin(shares, and(ownedBy(shares, feedback.ownerId), eq(shares.id, feedback.shareId)))
      .where(rows.mine(where))
      .orderBy(desc(feedback.receivedOn), desc(feedback.createdAt))
      .limit(page?.limit ?? -1)
      .offset(page?.offset ?? 0);

  return {
    find: rows.find,
    remove: rows.remove,

    /**
     * A page of the feedback on the plan, latest first, with its author: a person, a typed name, or the reader of a link.
     * @returns one row more than a page when there is a next one
     */
    ofPlan: (planId: string, page = 1) =>
      found(eq(feedback.planId, planId), { limit: feedbackPerPage + 1, offset: (page - 1) * feedbackPerPage }),

    /**
     * Answered feedback, latest answer first.
     * @param reader only this reader's own feedback, by link or person; undefined for everyone's
     * @returns one row more than a page when there is a next one
     */
    answered: async (planId: string, page: number, reader?: { shareId: string | null; personId: string | null }) =>
      await answered(db).execute({
        ownerId: scope.ownerId,
        planId,
        isEveryones: reader ? 0 : 1,
        shareId: reader?.shareId ?? '',
        personId: reader?.personId ?? '',
        offset: (page - 1) * answersPerPage,
      }),

    /** Unread feedback left through links, of every plan. */
    unread: () => found(and(isNotNull(feedback.shareId), isNull(feedback.readAt))),

    /** Unknown ids are left alone. */
    markRead: (ids: readonly string[]) =>
      write([
        db
          .update(feedback)
          .set({ readAt: now })
          .where(rows.mine(inArray(feedback.id, [...ids]), isNull(feedback.readAt))),
      ]),

    /** Adds or edits feedback. @returns the id @throws MissingRow, StaleRow */
    async save({ id, version = 0, ...said }: FeedbackValues) {
      await Promise.all([rowsOf(scope, plans).find(said.planId), said.personId && rowsOf(scope, people).find(said.personId)]);
      if (!id) return rows.create(said);
      await rows.changeVersion(id, version, { ...said, readAt: now });
      return id;
    },

    sort: (id: string, kind: FeedbackKind) => rows.change(id, { kind, readAt: now }),

    /** "You said, I did". @returns the id for `undo` @throws MissingRow */
    async answer(id: string, answer: string, today: Day) {
      const { trashId, statements } = remembering(scope, feedback, [feedback.answer, feedback.answeredOn], eq(feedback.id, id), 'Answer');
      await write([...statements, rows.updating(id, { answer, answeredOn: today, readAt: now })]);
      return trashId;
    },

    /** Creates a step from feedback. @returns its id @throws MissingRow */
    async becomeStep({ id, ...step }: FeedbackStepValues) {
      const { planId, personId } = await rows.find(id);
      const stepId = newId();
      await write([rowsOf(scope, steps).inserting({ ...step, planId, personId }, stepId), rows.updating(id, { stepId, readAt: now })]);
      return stepId;
    },
  };
}
