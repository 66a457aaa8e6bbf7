import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts';
import { instant } from './columns';
import { owned } from './owned';

/** Keys of submits that were carried out: a second click of the same form finds its key here and changes nothing. */
export const submissions = sqliteTable(
  'submissions',
  {
    ownerId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    createdAt: instant().notNull(),
  },
  (submission) => [primaryKey({ columns: [submission.ownerId, submission.key] })],
);

/** One removal that can be undone; its rows are in `trashedRows`. */
export const trash = sqliteTable('trash', { ...owned(), label: text().notNull() }, (row) => [index('trash_owner').on(row.ownerId)]);

export const trashedRows = sqliteTable(
  'trashed_rows',
  {
    ownerId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    trashId: text()
      .notNull()
      .references(() => trash.id, { onDelete: 'cascade' }),
    /** A whole row that went, a mention of one in a row that stays, or a row that was made. */
    kind: text({ enum: ['row', 'mention', 'made'] }).notNull(),
    /** The table's name. */
    noun: text().notNull(),
    rowId: text().notNull(),
    /** The row's raw column values, or the column that mentioned a removed row and its value. */
    json: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.trashId, row.noun, row.rowId, row.kind, row.json] })],
);
