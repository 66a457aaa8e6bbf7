import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { peopleLevels } from '@/lib/plan/words';
import { flag, instant } from './columns';
import { addressable, belongsTo, owned } from './owned';
import { plans } from './plans';

/** A read-only link to a plan for one named reader. The token is shown once; only its SHA-256 stays. */
export const shares = sqliteTable(
  'shares',
  {
    ...owned(),
    planId: text().notNull(),
    /** The reader: "Adaeze". */
    name: text().notNull(),
    tokenHash: text().notNull().unique(),
    people: text({ enum: peopleLevels }).notNull(),
    showMentors: flag(),
    showSteps: flag(),
    mayComment: flag(),
    /** The one question put to the reader; empty for none. */
    question: text().notNull().default(''),
    expiresAt: instant(),
    revokedAt: instant(),
    seenAt: instant(),
    /** The visit before the one at `seenAt`: what has changed is counted from here. */
    seenBeforeAt: instant(),
  },
  (share) => [
    addressable('shares', share),
    belongsTo(share.ownerId, share.planId, plans),
    index('shares_plan').on(share.ownerId, share.planId),
  ],
);
