import { atomically, mustChange, type Statement } from './engine/atomically';
import type { Database } from './engine/client';
import { AlreadyDone } from './errors';
import { submissions } from './schema';

declare const minted: unique symbol;

/** The id of a signed-in person. Only a session (or the code that just made the account) mints one: a string does not compile. */
export type OwnerId = string & { [minted]: 'owner' };

/** What the repositories of one planner share: the owner and the one way to write. */
export type Scope = {
  db: Database;
  ownerId: OwnerId;
  now: Date;
  /** @param isWanted see `atomically` */
  write: (statements: readonly Statement[], isWanted?: () => boolean) => Promise<void>;
};

/**
 * @param submission the key of one submit, unique to the owner; it is stored with the first write, and a second write
 * under the same key throws `AlreadyDone` and changes nothing
 */
export function scopeOf(db: Database, ownerId: OwnerId, now: Date, submission?: string): Scope {
  let claim = submission;
  return {
    db,
    ownerId,
    now,
    async write(statements, isWanted) {
      const first = claim ? [claimed(db, { ownerId, key: claim, createdAt: now })] : [];
      await atomically(db, ownerId, [...first, ...statements], isWanted);
      claim = undefined;
    },
  };
}

const claimed = (db: Database, row: typeof submissions.$inferInsert) =>
  mustChange(db.insert(submissions).values(row).onConflictDoNothing(), () => new AlreadyDone());
