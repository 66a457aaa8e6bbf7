import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Known, MentorMoveValues, RatingValues } from '@/lib/plan/mentor/mentor';
import type { Day } from '@/lib/plan/time/day';
import { type MentorCriterion, type MentorStage, mentorCriteria } from '@/lib/plan/words/words';
import { cachedReading } from '../../engine/cache/query-cache';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { mentorRatings, mentorStageChanges, mentors, organizations, outcomes, people, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { conversationsWith, isConversation, isWith, sameOrganization, samePerson } from '../../sql/joins';
import { remembering, rememberingNew } from '../../trash/trash';
import { peopleOf } from '../people/people';

/** The columns that a move to another stage may change. */
const ofStage = [
  mentors.stage,
  mentors.stageSince,
  mentors.overrideReason,
  mentors.agreement,
  mentors.meetsEveryDays,
  mentors.agreedUntil,
  mentors.endingNote,
];

export function mentorsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, mentors);
  const ratings = rowsOf(scope, mentorRatings);
  const changes = rowsOf(scope, mentorStageChanges);

  const conversations = sql<number>`(select count(*) from ${conversationsWith(ownerId, mentors.personId)}
    and ${isConversation})`;
  const given = db.$count(
    outcomes,
    and(ownedBy(outcomes, ownerId), sql`${outcomes.personId} = ${mentors.personId}`, eq(outcomes.direction, 'given')),
  );
  const nextStepOn = (today: Day) =>
    sql<Day | null>`(select min(${steps.dueOn}) from ${steps} where ${and(ownedBy(steps, ownerId), isWith(ownerId, mentors.personId), gte(steps.dueOn, today), isNull(steps.doneOn), isNull(steps.droppedOn))})`;

  const candidates = async (today: Day, where: ReturnType<typeof and>) => {
    const [found, known] = await Promise.all([
      db
        .select({
          mentor: mentors,
          name: people.display,
          position: people.position,
          organization: organizations.name,
          conversations,
          given,
          nextStepOn: nextStepOn(today),
        })
        .from(mentors)
        .innerJoin(people, samePerson(mentors))
        .leftJoin(organizations, sameOrganization(people))
        .where(rows.mine(where))
        .orderBy(mentors.createdAt),
      db
        .select({
          mentorId: mentorRatings.mentorId,
          criterion: mentorRatings.criterion,
          rating: mentorRatings.rating,
          evidence: mentorRatings.evidence,
        })
        .from(mentorRatings)
        .innerJoin(mentors, and(ownedBy(mentors, mentorRatings.ownerId), eq(mentors.id, mentorRatings.mentorId)))
        .where(rows.mine(where)),
    ]);
    return found.map(({ mentor, ...facts }) => ({
      ...mentor,
      ...facts,
      known: knownOf(known.filter((each) => each.mentorId === mentor.id)),
    }));
  };

  return {
    find: rows.find,
    remove: rows.remove,

    /** Candidates and mentors of the plan, with what the guards of the stages read. */
    ofPlan: (planId: string, today: Day) =>
      cachedReading(db, ownerId, `candidates of ${planId} ${today}`, () => candidates(today, eq(mentors.planId, planId))),

    /** @throws MissingRow */
    async candidate(id: string, today: Day) {
      const [candidate] = await cachedReading(db, ownerId, `candidate ${id} ${today}`, () => candidates(today, eq(mentors.id, id)));
      if (!candidate) throw new MissingRow();
      return candidate;
    },

    /** The stages one mentor went through, the latest first. */
    async changesOf(id: string) {
      const found = await cachedReading(db, ownerId, `stages of ${id}`, () => changes.select(eq(mentorStageChanges.mentorId, id)));
      return found.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    },

    /** Begins to consider a person for a plan. @returns the id, or undefined when they are considered already */
    async consider(planId: string, person: { id: string } | { display: string }, today: Day) {
      const [known] = 'id' in person ? await rows.select(eq(mentors.planId, planId), eq(mentors.personId, person.id)) : [];
      if (known) return undefined;
      const met = 'id' in person ? { id: person.id, statements: [] } : peopleOf(scope).meeting(person.display);
      const id = newId();
      await write([
        ...met.statements,
        rows.inserting({ planId, personId: met.id, stage: 'identified', stageSince: today }, id),
        changes.inserting({ mentorId: id, from: null, to: 'identified', madeOn: today }),
      ]);
      return id;
    },

    /** Saves the agreement or the note on how it ended. @returns the id for `undo` @throws MissingRow, StaleRow */
    async revise(
      id: string,
      version: number,
      texts: Partial<Pick<MentorMoveValues, 'agreement' | 'meetsEveryDays' | 'agreedUntil' | 'endingNote'>>,
      label: string,
    ) {
      const { agreement, meetsEveryDays, agreedUntil, endingNote } = mentors;
      const { trashId, statements } = remembering(
        scope,
        mentors,
        [agreement, meetsEveryDays, agreedUntil, endingNote],
        eq(mentors.id, id),
        label,
      );
      await rows.changeVersion(id, version, texts, { before: statements });
      return trashId;
    },

    /** Replaces the rating for one criterion. */
    async rate({ mentorId, criterion, rating, evidence }: RatingValues) {
      await rows.find(mentorId);
      await write([
        db.delete(mentorRatings).where(ratings.mine(eq(mentorRatings.mentorId, mentorId), eq(mentorRatings.criterion, criterion))),
        ratings.inserting({ mentorId, criterion, rating, evidence }),
      ]);
    },

    /** Moves a mentor to another stage and logs the move. Check `mentorMoves` before. @returns the id for `undo` @throws MissingRow */
    async move(
      { id, to, overrideReason, agreement, meetsEveryDays, agreedUntil, endingNote }: MentorMoveValues,
      from: MentorStage,
      today: Day,
    ) {
      const { trashId, statements } = remembering(scope, mentors, ofStage, eq(mentors.id, id), 'Stage');
      const changeId = newId();
      await write([
        ...statements,
        rows.updating(id, {
          stage: to,
          stageSince: today,
          ...(overrideReason && { overrideReason }),
          ...(agreement && { agreement, meetsEveryDays, agreedUntil }),
          ...(endingNote && { endingNote }),
        }),
        changes.inserting({ mentorId: id, from, to, madeOn: today, reason: overrideReason || endingNote }, changeId),
        rememberingNew(scope, trashId, mentorStageChanges, changeId),
      ]);
      return trashId;
    },
  };
}

const knownOf = (found: (Known[MentorCriterion] & { criterion: MentorCriterion })[]) =>
  Object.fromEntries(
    mentorCriteria.map((criterion) => {
      const { rating = null, evidence = '' } = found.find((each) => each.criterion === criterion) ?? {};
      return [criterion, { rating, evidence }];
    }),
  ) as Known;
