import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { foreignKey, integer, text, unique } from 'drizzle-orm/sqlite-core';
import { users } from './accounts';
import { id, instant } from './columns';

/** The columns every planner row shares: it belongs to one person and goes with their account. */
export const owned = () => ({
  id: id(),
  ownerId: text()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: instant().notNull(),
  version: integer().notNull().default(1),
});

type Owned = { ownerId: AnySQLiteColumn; id: AnySQLiteColumn };

/** Lets other rows point here together with the owner: see `belongsTo`. */
export const addressable = (name: string, row: Owned) => unique(`${name}_owner_id`).on(row.ownerId, row.id);

/** The owner is part of the key, so a row can refer only to its owner's rows; it is deleted with its parent. */
export const belongsTo = (ownerId: AnySQLiteColumn, column: AnySQLiteColumn, parent: Owned) =>
  mentions(ownerId, column, parent).onDelete('cascade');

/** Like `belongsTo`, but the row stays: code that deletes the parent empties this column first. */
export const mentions = (ownerId: AnySQLiteColumn, column: AnySQLiteColumn, parent: Owned) =>
  foreignKey({ columns: [ownerId, column], foreignColumns: [parent.ownerId, parent.id] });
