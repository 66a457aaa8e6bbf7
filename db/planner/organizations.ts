import { and, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../atomically';
import { rowsOf } from '../rows';
import { organizations } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';

export type Organization = typeof organizations.$inferSelect;

export function organizationsOf(scope: Scope) {
  const { db } = scope;
  const rows = rowsOf(scope, organizations);

  return {
    ...rows,

    /** The id of the organization of this name, whatever its capitals, with the statements that make it when it is new; null for ''. */
    async named(name: string): Promise<{ id: string | null; statements: Statement[] }> {
      if (!name) return { id: null, statements: [] };
      const [known] = await db
        .select({ id: organizations.id })
        .from(organizations)
        .where(rows.mine(sql`lower(${organizations.name}) = lower(${name})`))
        .orderBy(sql`${organizations.name} <> ${name}`)
        .limit(1);
      if (known) return { id: known.id, statements: [] };
      const id = newId();
      return { id, statements: [rows.inserting({ name }, id)] };
    },
  };
}

/** Joins the organization a row points at, of the same owner. */
export const sameOrganization = (row: { ownerId: SQLiteColumn; organizationId: SQLiteColumn }) =>
  and(eq(organizations.ownerId, row.ownerId), eq(organizations.id, row.organizationId));
