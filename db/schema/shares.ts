import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { peopleLevels } from '@/lib/plan/words/words';
import { flag, instant } from './columns';
import { addressable, belongsTo, mentions, owned } from './owned';
import { people } from './people';
import { plans } from './plans';

/** A read-only link to a plan for one named reader. The token is shown once; only its SHA-256 stays. */
export const shares = sqliteTable(
  'shares',
  {
    ...owned(),
    planId: text().notNull(),
    /** The reader, when it is one of the people. */
    personId: text(),
    /** The reader's name in the greeting, or a group's. */
    name: text().notNull(),
    /** For a link from a full export that has no address yet, see `noAddress`. */
    tokenHash: text().notNull().unique(),
    people: text({ enum: peopleLevels }).notNull(),
    showMentors: flag(),
    showSteps: flag(),
    /** Feedback, and what was done about it. */
    showFeedback: flag(),
    /** The names of its authors. */
    showReaders: flag(),
    /** How goals and mentors' stages changed since the reader's last visit. */
    showChanges: flag(),
    mayComment: flag(),
    /** The one question put to the reader; empty for none. */
    question: text().notNull().default(''),
    expiresAt: instant(),
    revokedAt: instant(),
    seenAt: instant(),
    /** The visit before the one at `seenAt`: changes are shown from here. */
    seenBeforeAt: instant(),
  },
  (share) => [
    addressable('shares', share),
    belongsTo(share.ownerId, share.planId, plans),
    mentions(share.ownerId, share.personId, people),
    index('shares_plan').on(share.ownerId, share.planId),
    index('shares_person').on(share.ownerId, share.personId),
  ],
);
