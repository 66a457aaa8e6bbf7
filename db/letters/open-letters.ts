import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../engine/client';
import { letters, users } from '../schema';

/** What is due, is being sent, or was given up, of every account, for the operator. */
export const openLetters = (db: Database) =>
  db
    .select({
      email: users.email,
      kind: letters.kind,
      state: letters.state,
      dueAt: letters.dueAt,
      tries: letters.tries,
      problem: letters.problem,
    })
    .from(letters)
    .innerJoin(users, eq(users.id, letters.userId))
    .where(inArray(letters.state, ['due', 'claimed', 'sending', 'given-up']))
    .orderBy(asc(letters.dueAt));
