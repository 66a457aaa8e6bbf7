import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { affiliations, interactionPeople, interactions, organizations, people } from '../../schema';
import type { Scope } from '../../scope';
import { folded } from '../../sql/folded';
import { sameInteraction, samePerson } from '../../sql/joins';
import { remembering } from '../../trash/trash';

/** Targets that are read at once. */
const ENOUGH = 500;
/** Organizations that are suggested as targets. */
const SUGGESTED = 5;

/** The target organizations: in what state each is, who is there, and what else could be one. */
export function targetsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, organizations);
  const there = and(ownedBy(people, ownerId), sql`${people.organizationId} = ${organizations.id}`, isNull(people.archivedAt));

  /** Outreaches to people who are there now. Nested, since drizzle takes the table off the columns of a query with one table. */
  const sentThere = (what: SQL) =>
    sql<number>`${sql`(select count(${what}) from ${interactionPeople} inner join ${interactions} on ${sameInteraction}
      inner join ${people} on ${samePerson(interactionPeople)} where ${there} and ${interactions.isOutreach} = 1)`}`;

  return {
    /** Every target with how often someone there was written to and answered, in one query. */
    list: () =>
      db
        .select({
          id: organizations.id,
          name: organizations.name,
          motivation: organizations.motivation,
          opening: organizations.opening,
          ruledOutOn: organizations.ruledOutOn,
          people: db.$count(people, there),
          rounds: sentThere(sql`${interactions.id}`),
          answers: sentThere(sql`${interactions.answeredOn}`),
        })
        .from(organizations)
        .where(rows.mine(eq(organizations.kind, 'target')))
        .orderBy(folded(organizations.name))
        .limit(ENOUGH),

    /** Who is at these organizations now: who waits for no answer first. */
    peopleAt: (ids: readonly string[]) =>
      db
        .select({
          id: people.id,
          display: people.display,
          position: people.position,
          organizationId: people.organizationId,
          lastContactOn: people.lastContactOn,
          waitingSince: people.waitingSince,
        })
        .from(people)
        .where(and(ownedBy(people, ownerId), inArray(people.organizationId, [...ids]), isNull(people.archivedAt)))
        .orderBy(asc(people.waitingSince), desc(people.lastContactOn), asc(people.sortName))
        .limit(ENOUGH),

    /** Organizations that mean nothing to the plan yet, where the most people are; someone who moved there counts twice. */
    suggestions() {
      const moved = sql`(select count(*) from ${affiliations} inner join ${people} on ${samePerson(affiliations)}
        where ${there} and ${affiliations.untilOn} is not null)`;
      const known = db.$count(people, there);
      return db
        .select({ id: organizations.id, name: organizations.name, people: known, moved: sql<number>`${moved}` })
        .from(organizations)
        .where(rows.mine(isNull(organizations.kind), sql`${known} > 0`))
        .orderBy(sql`${known} + ${moved} desc`, folded(organizations.name))
        .limit(SUGGESTED);
    },

    /** @returns the id for `undo` @throws MissingRow */
    async ruleOut(id: string, today: Day, label: string) {
      const { trashId, statements } = remembering(scope, organizations, [organizations.ruledOutOn], eq(organizations.id, id), label);
      await write([...statements, rows.updating(id, { ruledOutOn: today })]);
      return trashId;
    },

    /** Makes an organization a target, also one that was ruled out. @throws MissingRow */
    consider: (id: string) => rows.change(id, { kind: 'target', ruledOutOn: null }),
  };
}
