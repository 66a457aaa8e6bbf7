import { and, asc, eq, isNull, like, sql } from 'drizzle-orm';
import { rowsOf } from '../rows';
import { goals, keyConnections, organizations, people } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';

export type Person = typeof people.$inferSelect;

/** Accents folded, lower case: how names are sorted and looked up. */
export const foldName = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

export function peopleOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, people);

  /** Somebody of whom only the name is known yet: the new id, with the statements that make the row. */
  const meeting = (typed: string) => {
    const id = newId();
    const display = typed.trim();
    const [given = '', ...rest] = display.split(/\s+/);
    return { id, statements: [rows.inserting({ display, given, family: rest.join(' '), sortName: foldName(display) }, id)] };
  };

  return {
    ...rows,

    /** The first few whose name, or a word of it, begins with what was typed. */
    lookUp: (typed: string, most = 8) => {
      const start = foldName(typed).replace(/[%_\\]/g, '\\$&');
      return db
        .select({ id: people.id, display: people.display, position: people.position, organization: organizations.name })
        .from(people)
        .leftJoin(organizations, and(eq(organizations.ownerId, people.ownerId), eq(organizations.id, people.organizationId)))
        .where(
          rows.mine(
            isNull(people.archivedAt),
            sql`(${like(people.sortName, sql`${`${start}%`} escape '\\'`)} or ${like(people.sortName, sql`${`% ${start}%`} escape '\\'`)})`,
          ),
        )
        .orderBy(asc(people.sortName))
        .limit(most);
    },

    /** The id of the organization of this name, with the statements that make it when it is new. */
    async organizationNamed(name: string) {
      const [known] = await db
        .select({ id: organizations.id })
        .from(organizations)
        .where(and(eq(organizations.ownerId, ownerId), eq(organizations.name, name)));
      if (known) return { id: known.id, statements: [] };
      const id = newId();
      return { id, statements: [rowsOf(scope, organizations).inserting({ name }, id)] };
    },

    meeting,

    /** Somebody of whom only the name is known yet. @returns the id */
    async meet(display: string) {
      const { id, statements } = meeting(display);
      await write(statements);
      return id;
    },
  };
}

export function keyConnectionsOf(scope: Scope) {
  const { db } = scope;
  const rows = rowsOf(scope, keyConnections);
  return {
    ...rows,

    /** Everybody tied to a goal of the plan, once each, by name. */
    peopleOfPlan: (planId: string) =>
      db
        .selectDistinct({ id: people.id, display: people.display, sortName: people.sortName })
        .from(keyConnections)
        .innerJoin(goals, and(eq(goals.ownerId, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
        .innerJoin(people, and(eq(people.ownerId, keyConnections.ownerId), eq(people.id, keyConnections.personId)))
        .where(rows.mine(eq(goals.planId, planId)))
        .orderBy(asc(people.sortName)),
  };
}
