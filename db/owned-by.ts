import { eq, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { OwnerId } from './scope';

/**
 * The condition that keeps a table of a query to its owner; every hand-written WHERE and join takes it from here.
 * @param owner the owner of a planner, a value that a prepared query is given later, or the `ownerId` of the row that is joined to
 */
export const ownedBy = (table: { ownerId: SQLiteColumn }, owner: OwnerId | SQLWrapper): SQL => eq(table.ownerId, owner);
