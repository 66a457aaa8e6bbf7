import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { owned } from './owned';

/** A filter of the people page under a name: the query of its address. */
export const savedViews = sqliteTable('saved_views', { ...owned(), name: text().notNull(), query: text().notNull() }, (view) => [
  uniqueIndex('saved_views_name').on(view.ownerId, view.name),
]);
