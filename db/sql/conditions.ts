import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** The same condition, for which SQLite uses no index: it then looks rows up by another one instead of walking through a whole list. */
export const withoutIndex = (condition: SQL): SQL => sql`+${condition}`;

/** As `ne`, but null differs from every value and equals null. */
export const differs = (one: SQLWrapper, other: SQLWrapper | string | null): SQL => sql`${one} is not ${other}`;

/** For sorting: the order in which the rows of a table were inserted. */
export const insertionOrder = (table: SQLiteTable): SQL => sql`${table}.rowid`;
