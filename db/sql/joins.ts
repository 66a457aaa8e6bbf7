import { and, eq } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { ownedBy } from '../owned-by';
import { organizations, people } from '../schema';

/** What joins lead to, always of the same owner: a join without the owner would find another's row by its id. */

/** The organization a row points at. */
export const sameOrganization = (row: { ownerId: SQLiteColumn; organizationId: SQLiteColumn }) =>
  and(ownedBy(organizations, row.ownerId), eq(organizations.id, row.organizationId));

/** The person a row hangs on. */
export const samePerson = (row: { ownerId: SQLiteColumn; personId: SQLiteColumn }) =>
  and(ownedBy(people, row.ownerId), eq(people.id, row.personId));
