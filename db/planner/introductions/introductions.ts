import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { dayOfMove, type IntroductionMove, type IntroductionValues } from '@/lib/plan/introduction/introduction';
import { reportBackBy } from '@/lib/plan/step/report-back';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { introductions, outcomes, people } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { type Held, rememberingAll, rememberingNew } from '../../trash/trash';
import { withWhom } from '../people/with-whom';
import { introducedPeople } from './introduced-people';

/** Introductions listed at most. */
const SHOWN = 100;

const other = alias(people, 'other');
const { agreedOn, introducedOn, answeredOn, metOn, thankedOn, endedOn, outcomeId } = introductions;
const days = [agreedOn, introducedOn, answeredOn, metOn, thankedOn, endedOn];

export function introductionsOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, introductions);

  /** Changes an introduction. @returns the id for `undo` */
  const settle = async (id: string, fields: Partial<typeof introductions.$inferSelect>, label: string, held: Held[] = []) => {
    const { trashId, statements } = rememberingAll(scope, label, [
      { table: introductions, columns: [...days, outcomeId], chosen: eq(introductions.id, id) },
      ...held,
    ]);
    return { trashId, statements, update: rows.updating(id, fields) };
  };

  return {
    find: rows.find,
    remove: rows.remove,

    /**
     * Creates an introduction, or edits the one whose `id` and `version` were read; someone named is created.
     * @returns the id, or undefined when both are the same person
     * @throws MissingRow, StaleRow
     */
    async save({ id, version = 0, otherName, otherId, ...introduction }: IntroductionValues) {
      if (id) await rows.find(id);
      await rowsOf(scope, people).find(introduction.personId);
      const named = await withWhom(scope, { personId: otherId, newPersonName: otherName });
      if (named.id === introduction.personId) return undefined;
      const fields = { ...introduction, otherId: named.id };
      if (id) {
        await rows.changeVersion(id, version, fields, { before: named.statements });
        return id;
      }
      const made = newId();
      await write([...named.statements, rows.inserting(fields, made)]);
      return made;
    },

    /**
     * It went on. Once the introduction is made it is an outcome as well, and who was introduced to the owner keeps by whom.
     * @returns the id for `undo`
     * @throws MissingRow
     */
    async move(id: string, move: IntroductionMove, on: Day) {
      const introduction = await rows.find(id);
      const isMade = move !== 'agreed' && introduction.outcomeId === null;
      const made = isMade ? newId() : introduction.outcomeId;
      const { direction, personId, otherId, why } = introduction;
      const newcomer = and(eq(people.id, otherId), isNull(people.introducedById));
      const { trashId, statements, update } = await settle(
        id,
        { [dayOfMove[move]]: on, outcomeId: made, endedOn: null },
        'Introduction',
        isMade && direction === 'received' ? [{ table: people, columns: [people.introducedById], chosen: newcomer }] : [],
      );
      if (!isMade || made === null) {
        await write([...statements, update]);
        return trashId;
      }
      const outcome = { kind: 'introduction' as const, direction, happenedOn: introduction.introducedOn ?? on };
      const text = why || (await rowsOf(scope, people).find(otherId)).display;
      await write([
        ...statements,
        rememberingNew(scope, trashId, outcomes, made),
        rowsOf(scope, outcomes).inserting(
          { ...outcome, personId, introducedId: otherId, text, stepId: null, interactionId: null, reportBackBy: reportBackBy(outcome) },
          made,
        ),
        update,
        ...(direction === 'received'
          ? [db.update(people).set({ introducedById: personId }).where(rowsOf(scope, people).mine(newcomer))]
          : []),
      ]);
      return trashId;
    },

    /** The person who introduced the owner heard what came of it: a report back, too. @returns the id for `undo` @throws MissingRow */
    async tell(id: string, report: string, on: Day) {
      const found = await rows.find(id);
      const { reportedBackOn, report: said } = outcomes;
      const held = found.outcomeId ? [{ table: outcomes, columns: [reportedBackOn, said], chosen: eq(outcomes.id, found.outcomeId) }] : [];
      const { trashId, statements, update } = await settle(id, { thankedOn: on }, 'Report back', held);
      const reported = found.outcomeId ? [rowsOf(scope, outcomes).updating(found.outcomeId, { reportedBackOn: on, report })] : [];
      await write([...statements, update, ...reported]);
      return trashId;
    },

    /** Nothing came of it. @returns the id for `undo` @throws MissingRow */
    async close(id: string, on: Day) {
      await rows.find(id);
      const { trashId, statements, update } = await settle(id, { endedOn: on }, 'Introduction');
      await write([...statements, update]);
      return trashId;
    },

    /** Those that are under way, longest first. */
    open: () => listed(and(isNull(thankedOn), isNull(endedOn), isNull(outcomes.reportedBackOn)), asc(introductions.askedOn)),

    /** Those that are over, latest first. */
    over: () => listed(or(isOver, sql`${outcomes.reportedBackOn} is not null`), desc(introductions.askedOn)),

    /** Those of one person, on either side, latest first. */
    ofPerson: (personId: string) =>
      listed(or(eq(introductions.personId, personId), eq(introductions.otherId, personId)), desc(introductions.askedOn)),

    /** Everyone who introduced someone or was introduced, with what came of it. */
    people: () => introducedPeople(scope),
  };

  function listed(where: SQL | undefined, order: SQL) {
    return db
      .select({
        id: introductions.id,
        version: introductions.version,
        direction: introductions.direction,
        personId: introductions.personId,
        person: people.display,
        otherId: introductions.otherId,
        other: other.display,
        why: introductions.why,
        askedOn: introductions.askedOn,
        agreedOn,
        introducedOn,
        answeredOn,
        metOn,
        /** A report back on its outcome tells the same. */
        thankedOn: sql<Day | null>`coalesce(${thankedOn}, ${outcomes.reportedBackOn})`,
        endedOn,
      })
      .from(introductions)
      .innerJoin(people, samePerson(introductions))
      .innerJoin(other, and(ownedBy(other, introductions.ownerId), eq(other.id, introductions.otherId)))
      .leftJoin(outcomes, and(ownedBy(outcomes, introductions.ownerId), eq(outcomes.id, introductions.outcomeId)))
      .where(rows.mine(where))
      .orderBy(order, asc(introductions.createdAt))
      .limit(SHOWN);
  }
}

const isOver = sql`(${thankedOn} is not null or ${endedOn} is not null)`;
