import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { starTag } from '@/lib/plan/people/star';
import { type Day, uncheckedDay } from '@/lib/plan/time/day';
import { cachedReading } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { feedback, goals, keyConnections, outcomes, people, steps, tags } from '../../schema';
import type { Scope } from '../../scope';
import { differs } from '../../sql/conditions';
import { isConversation } from '../../sql/joins';
import { personDaysOf } from './person-days';
import { personRowsOf } from './person-rows';

/** As many moments as a page shows, and those of the same day as the last of them. */
const MOMENTS = 30;
/** Conversations and gifts that a prep brief looks back on. */
const LAST_CONVERSATIONS = 3;
const LAST_GIVEN = 2;
/** Later than any day. */
const END = uncheckedDay('9999-12-31');

/** What happened and is planned with one person. */
export function personThreadOf(scope: Scope) {
  const { db, ownerId } = scope;
  const rows = personRowsOf(scope);
  const days = personDaysOf(scope);

  return {
    /** The goals of the plan, and goals of other plans that the person serves; `connectionId` is null for a goal they do not serve. */
    connections: (personId: string, planId: string) =>
      cachedReading(db, ownerId, `connections ${personId} ${planId}`, async () =>
        db
          .select({
            goalId: goals.id,
            statement: goals.statement,
            connectionId: keyConnections.id,
            role: keyConnections.role,
            reason: keyConnections.reason,
            createdAt: keyConnections.createdAt,
          })
          .from(goals)
          .leftJoin(
            keyConnections,
            and(ownedBy(keyConnections, goals.ownerId), eq(keyConnections.goalId, goals.id), eq(keyConnections.personId, personId)),
          )
          .where(and(ownedBy(goals, ownerId), or(eq(goals.planId, planId), isNotNull(keyConnections.id))))
          .orderBy(goals.dueOn),
      ),

    /** A few people who share a tag with this one and work elsewhere: introductions to suggest. */
    acquaintances: (personId: string) => {
      const theirs = alias(tags, 'theirs');
      const other = alias(people, 'other');
      return db
        .select({ display: other.display, tag: sql<string>`min(${tags.tag})` })
        .from(theirs)
        .innerJoin(tags, and(ownedBy(tags, theirs.ownerId), eq(tags.tag, theirs.tag), ne(tags.personId, personId)))
        .innerJoin(people, and(ownedBy(people, theirs.ownerId), eq(people.id, personId)))
        .innerJoin(
          other,
          and(
            ownedBy(other, tags.ownerId),
            eq(other.id, tags.personId),
            isNull(other.archivedAt),
            isNotNull(other.lastContactOn),
            differs(other.organizationId, people.organizationId),
          ),
        )
        .where(and(ownedBy(theirs, ownerId), eq(theirs.personId, personId), ne(theirs.tag, starTag)))
        .groupBy(other.id)
        .orderBy(desc(other.lastContactOn))
        .limit(2);
    },

    /**
     * The newest moments before a day, in four queries. What is planned comes with the newest alone.
     * @param before exclusive; undefined for the newest
     * @returns `from`, the first day shown, empty for all; `hasEarlier`, whether anything happened before it; `exchanged`, how many
     * outcomes of each kind there are in all
     */
    thread: (personId: string, before?: Day, moments = MOMENTS) =>
      cachedReading(db, ownerId, `thread ${personId} ${before} ${moments}`, async () => {
        const { from, first, exchanged } = await days.newest(personId, before ?? END, moments);
        const span = days.within(personId, from, before ?? END);
        const [spoken, planned, came] = await Promise.all([
          rows.spoken(personId, span.spoken),
          rows.planned(personId, before ? span.done : or(isOpen, span.done)),
          rows.came(personId, { outcomes: span.came, feedback: span.said }),
        ]);
        return { interactions: spoken, steps: planned, ...came, from, hasEarlier: first !== null && first < from, exchanged };
      }),

    /** What a brief needs: the last conversations, and everything open on either side. */
    async latest(personId: string) {
      const [spoken, planned, came] = await Promise.all([
        rows.spoken(personId, isConversation, LAST_CONVERSATIONS),
        rows.planned(personId, isOpen),
        rows.came(personId, {
          outcomes: or(and(isNotNull(outcomes.reportBackBy), isNull(outcomes.reportedBackOn)), inArray(outcomes.id, lastGiven(personId))),
          feedback: isNull(feedback.answeredOn),
        }),
      ]);
      return { interactions: spoken, steps: planned, ...came };
    },
  };

  function lastGiven(personId: string) {
    return db
      .select({ id: outcomes.id })
      .from(outcomes)
      .where(and(ownedBy(outcomes, ownerId), eq(outcomes.personId, personId), eq(outcomes.direction, 'given')))
      .orderBy(desc(outcomes.happenedOn))
      .limit(LAST_GIVEN);
  }
}

const isOpen = and(isNull(steps.doneOn), isNull(steps.droppedOn));
