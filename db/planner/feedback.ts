import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { FeedbackStepValues, FeedbackValues } from '@/lib/plan/feedback';
import type { FeedbackKind } from '@/lib/plan/words';
import { samePerson } from '../joins';
import { rowsOf } from '../rows';
import { feedback, people, plans, shares, steps } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { remembering } from '../trash';

export function feedbackOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, feedback);

  return {
    ...rows,

    /** All feedback on the plan, the latest first, with whom it came from: one of the people, a name that was given, or the reader of a link. */
    ofPlan: (planId: string) =>
      db
        .select({
          ...getTableColumns(feedback),
          from: sql<string>`coalesce(${people.display}, nullif(${feedback.fromName}, ''), ${shares.name}, '')`,
        })
        .from(feedback)
        .leftJoin(people, samePerson(feedback))
        .leftJoin(shares, and(eq(shares.ownerId, feedback.ownerId), eq(shares.id, feedback.shareId)))
        .where(rows.mine(eq(feedback.planId, planId)))
        .orderBy(desc(feedback.receivedOn), desc(feedback.createdAt)),

    /** Writes down what was said, or edits it. @returns the id @throws MissingRow, StaleRow */
    async save({ id, version = 0, ...said }: FeedbackValues) {
      await Promise.all([rowsOf(scope, plans).find(said.planId), said.personId && rowsOf(scope, people).find(said.personId)]);
      if (!id) return rows.create(said);
      await rows.changeVersion(id, version, said);
      return id;
    },

    sort: (id: string, kind: FeedbackKind) => rows.change(id, { kind }),

    /** "You said, I did". @returns what `undo` wants @throws MissingRow */
    async answer(id: string, answer: string, today: Day) {
      const { trashId, statements } = remembering(scope, feedback, [feedback.answer, feedback.answeredOn], eq(feedback.id, id), 'Answer');
      await write([...statements, rows.updating(id, { answer, answeredOn: today })]);
      return trashId;
    },

    /** Makes the step that a line of feedback asks for. @returns its id @throws MissingRow */
    async becomeStep({ id, ...step }: FeedbackStepValues) {
      const { planId, personId } = await rows.find(id);
      const stepId = newId();
      await write([rowsOf(scope, steps).inserting({ ...step, planId, personId }, stepId), rows.updating(id, { stepId })]);
      return stepId;
    },
  };
}
