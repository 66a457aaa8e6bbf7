import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { LetterKind } from '@/lib/mail/letter';
import { letterStates } from '@/lib/mail/letter-states';
import { users } from './accounts';
import { id, instant } from './columns';

/** Every letter that an account is due or was sent, at most one of each kind and period. What it says is written when it is sent. */
export const letters = sqliteTable(
  'letters',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text().$type<LetterKind>().notNull(),
    /** What it is about: a week, a day, or the id of what caused it. */
    period: text().notNull(),
    state: text({ enum: letterStates }).notNull().default('due'),
    dueAt: instant().notNull(),
    tries: integer().notNull().default(0),
    /** Whoever claimed it last; another process that took it over writes its own. */
    claimId: text(),
    claimedAt: instant(),
    sentAt: instant(),
    /** Why the last try failed, in words; empty when it did not. */
    problem: text().notNull().default(''),
    createdAt: instant().notNull(),
  },
  (letter) => [
    uniqueIndex('letters_once').on(letter.userId, letter.kind, letter.period),
    index('letters_due').on(letter.state, letter.dueAt),
  ],
);
