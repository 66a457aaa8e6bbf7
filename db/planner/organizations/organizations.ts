import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { type OrganizationValues, organizationsPerPage } from '@/lib/plan/organization/organization';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { affiliations, organizations, people } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { folded } from '../../sql/folded';
import { samePerson } from '../../sql/joins';
import { organizationNamed } from '../../sql/search';

/** Organizations listed at most. */
const ENOUGH = 500;

export function organizationsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const rows = rowsOf(scope, organizations);

  return {
    find: rows.find,
    remove: rows.remove,

    /** The id of the organization of this name, whatever its capitals, with the statements that make it when it is new; null for ''. */
    async named(name: string): Promise<{ id: string | null; statements: Statement[] }> {
      if (!name) return { id: null, statements: [] };
      const [known] = await sameName(name);
      if (known) return { id: known.id, statements: [] };
      const id = newId();
      return { id, statements: [rows.inserting({ name }, id)] };
    },

    /** Organizations that matter to the plan, with how many people are there now. */
    meaningful: () => peopled(isNotNull(organizations.kind)).limit(ENOUGH),

    /** One page of the others, filtered by what is typed, and one more row if there is a next page. */
    others: (typed: string, page: number) =>
      peopled(and(isNull(organizations.kind), typed ? organizationNamed(typed) : undefined))
        .limit(organizationsPerPage + 1)
        .offset((page - 1) * organizationsPerPage),

    /** With who is there now, and who was. @throws MissingRow */
    async whole(id: string) {
      const [organization, now, former] = await Promise.all([rows.find(id), whoIsAt(id), whoWasAt(id)]);
      return { ...organization, now, former };
    },

    /** @returns the id, or undefined when another one has that name @throws MissingRow, StaleRow */
    async save({ id, version = 0, ...organization }: OrganizationValues) {
      const [same] = await sameName(organization.name);
      if (same && same.id !== id) return undefined;
      if (!id) return rows.create(organization);
      await rows.changeVersion(id, version, organization);
      return id;
    },
  };

  function sameName(name: string) {
    return db
      .select({ id: organizations.id })
      .from(organizations)
      .where(rows.mine(sql`lower(${organizations.name}) = lower(${name})`))
      .orderBy(sql`${organizations.name} <> ${name}`)
      .limit(1);
  }

  function peopled(where: SQL | undefined) {
    const there = and(ownedBy(people, ownerId), sql`${people.organizationId} = ${organizations.id}`, isNull(people.archivedAt));
    return db
      .select({ id: organizations.id, name: organizations.name, kind: organizations.kind, people: db.$count(people, there) })
      .from(organizations)
      .where(rows.mine(where))
      .orderBy(folded(organizations.name));
  }

  function whoIsAt(id: string) {
    return db
      .select({ id: people.id, display: people.display, position: people.position, lastContactOn: people.lastContactOn })
      .from(people)
      .where(and(ownedBy(people, ownerId), eq(people.organizationId, id), isNull(people.archivedAt)))
      .orderBy(asc(people.sortName))
      .limit(ENOUGH);
  }

  function whoWasAt(id: string) {
    return db
      .select({ id: people.id, display: people.display, position: affiliations.position, untilOn: affiliations.untilOn })
      .from(affiliations)
      .innerJoin(people, samePerson(affiliations))
      .where(and(ownedBy(affiliations, ownerId), eq(affiliations.organizationId, id)))
      .orderBy(desc(affiliations.untilOn), asc(people.sortName))
      .limit(ENOUGH);
  }
}
