import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { OutcomeValues } from '@/lib/plan/step/outcome';
import { reportBackBy } from '@/lib/plan/step/report-back';
import type { Day } from '@/lib/plan/time/day';
import type { ThanksChannel } from '@/lib/plan/words/words';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { interactions, outcomes, people, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { remembering } from '../../trash/trash';
import { introducedBy } from '../introductions/introduced';

type Outcome = typeof outcomes.$inferSelect;

const introduced = alias(people, 'introduced');

const owed = cachedQuery((db) =>
  db
    .select({
      id: outcomes.id,
      kind: outcomes.kind,
      text: outcomes.text,
      happenedOn: outcomes.happenedOn,
      reportBackBy: outcomes.reportBackBy,
      personId: outcomes.personId,
      given: people.given,
      name: people.display,
      introduced: introduced.display,
    })
    .from(outcomes)
    .innerJoin(people, samePerson(outcomes))
    .leftJoin(introduced, and(ownedBy(introduced, outcomes.ownerId), eq(introduced.id, outcomes.introducedId)))
    .where(
      and(
        ownedBy(outcomes, sql.placeholder('ownerId')),
        isNotNull(outcomes.reportBackBy),
        isNull(outcomes.reportedBackOn),
        isNull(people.archivedAt),
      ),
    )
    .orderBy(asc(outcomes.reportBackBy), asc(outcomes.createdAt))
    .limit(sql.placeholder('most')),
);

export function outcomesOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, outcomes);

  /** The conversation or step it refers to must exist. @throws MissingRow */
  const findAround = ({ personId, stepId, interactionId }: Pick<OutcomeValues, 'personId' | 'stepId' | 'interactionId'>) =>
    Promise.all([
      rowsOf(scope, people).find(personId),
      stepId && rowsOf(scope, steps).find(stepId),
      interactionId && rowsOf(scope, interactions).find(interactionId),
    ]);

  /** Sets one of its days. @returns the id for `undo` @throws MissingRow */
  const settle = async (
    id: string,
    fields: Partial<Pick<Outcome, 'reportedBackOn' | 'report' | 'thankedOn' | 'thankedBy'>>,
    label: string,
  ) => {
    const { reportedBackOn, report, thankedOn, thankedBy } = outcomes;
    const { trashId, statements } = remembering(
      scope,
      outcomes,
      [reportedBackOn, report, thankedOn, thankedBy],
      eq(outcomes.id, id),
      label,
    );
    await write([...statements, rows.updating(id, fields)]);
    return trashId;
  };

  return {
    find: rows.find,
    remove: rows.remove,

    /**
     * Creates an outcome, or edits the one whose `id` and `version` were read. An outcome that needs a report back gets its day unless one
     * is given; its step is no longer one that nothing came of.
     * @returns the id
     * @throws MissingRow, StaleRow
     */
    async save({ id, version = 0, introducedName, ...outcome }: OutcomeValues) {
      await findAround(outcome);
      const { introducedId, statements } = await introducedBy(scope, outcome.personId, { ...outcome, introducedName });
      const fields = { ...outcome, introducedId, reportBackBy: outcome.reportBackBy ?? reportBackBy(outcome) };
      if (id) {
        await rows.changeVersion(id, version, fields, { before: statements });
        return id;
      }
      const made = newId();
      const something = outcome.stepId ? [rowsOf(scope, steps).updating(outcome.stepId, { nothingCameOfIt: false })] : [];
      await write([...statements, rows.inserting(fields, made), ...something]);
      return made;
    },

    /** Reports back: the person was told what their help led to. */
    reportBack: (id: string, report: string, today: Day) => settle(id, { reportedBackOn: today, report }, 'Report back'),

    /** They were thanked on that day. */
    thank: (id: string, thankedOn: Day, thankedBy: ThanksChannel | null = null) => settle(id, { thankedOn, thankedBy }, 'Thanks'),

    /** Whose advice, introduction or referral still waits for a report back, the one due first first. */
    owed: async (most: number) => await owed(db).execute({ ownerId: scope.ownerId, most }),

    /** The outcomes of one step, oldest first, with their person. */
    ofStep: (stepId: string) =>
      db
        .select({ outcome: outcomes, name: people.display })
        .from(outcomes)
        .innerJoin(people, samePerson(outcomes))
        .where(rows.mine(eq(outcomes.stepId, stepId)))
        .orderBy(asc(outcomes.createdAt))
        .then((found) => found.map(({ outcome, name }) => ({ ...outcome, name }))),
  };
}
