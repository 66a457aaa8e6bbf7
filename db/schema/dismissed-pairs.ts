import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { belongsTo, owned } from './owned';
import { people } from './people';

/** Two people who look alike and are two: `firstId` is the smaller of the two ids. */
export const dismissedPairs = sqliteTable(
  'dismissed_pairs',
  { ...owned(), firstId: text().notNull(), secondId: text().notNull() },
  (pair) => [
    belongsTo(pair.ownerId, pair.firstId, people),
    belongsTo(pair.ownerId, pair.secondId, people),
    uniqueIndex('dismissed_pairs_pair').on(pair.ownerId, pair.firstId, pair.secondId),
  ],
);
