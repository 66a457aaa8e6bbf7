import { and, eq, like, lt, lte, not, or, sql } from 'drizzle-orm';
import { atomically } from '../engine/atomically';
import type { Database } from '../engine/client';
import { writeOf } from '../engine/whose-write';
import { turnToWrite } from '../engine/write-turn';
import { throttles } from '../schema';

export type Limit = { key: string; most: number; minutes: number };

/** Tries are counted by address, before anyone knows whose they are, so cached answers don't depend on them. */
const NO_OWNER = '';

const secondsUntil = (end: number, now: Date) => Math.max(1, Math.ceil((end - now.getTime()) / 1000));

/** Asks a limit without counting anything. @returns seconds to wait, 0 when a try may go on */
export async function secondsToWait(db: Database, { key, most, minutes }: Limit, now: Date): Promise<number> {
  const [row] = await db.select().from(throttles).where(eq(throttles.key, key));
  const end = (row?.startedAt.getTime() ?? 0) + minutes * 6e4;
  return row && row.failures >= most && end > now.getTime() ? secondsUntil(end, now) : 0;
}

/**
 * Counts a try against a limit and says whether it may go on. It is counted first, in one statement, so that parallel tries cannot slip
 * through, and in the database, so that a restart forgives nothing. Above the limit nothing is written: a blocked client must not make
 * others wait for the disk.
 * @returns seconds to wait, 0 when the try may go on
 */
export async function tryOnce(db: Database, limit: Limit, now: Date): Promise<number> {
  const seconds = await secondsToWait(db, limit, now);
  if (seconds > 0) return seconds;
  const { key, most, minutes } = limit;
  const length = minutes * 6e4;
  const over = sql`${throttles.startedAt} <= ${now.getTime() - length}`;
  await turnToWrite();
  const count = db
    .insert(throttles)
    .values({ key, failures: 1, startedAt: now })
    .onConflictDoUpdate({
      target: throttles.key,
      set: {
        failures: sql`case when ${over} then 1 else ${throttles.failures} + 1 end`,
        startedAt: sql`case when ${over} then ${now.getTime()} else ${throttles.startedAt} end`,
      },
    })
    .returning();
  const [row] = writeOf(db, NO_OWNER, () => count.all());
  return !row || row.failures <= most ? 0 : secondsUntil(row.startedAt.getTime() + length, now);
}

/** Takes back one successful try. For a shared limit: forgiving the rest would let a person with one valid account guess at others. */
export async function takeBack(db: Database, key: string) {
  const it = eq(throttles.key, key);
  await atomically(db, NO_OWNER, [
    db
      .update(throttles)
      .set({ failures: sql`${throttles.failures} - 1` })
      .where(it),
    db.delete(throttles).where(and(it, lte(throttles.failures, 0))),
  ]);
}

/** Forgives all tries of a limit after a success, since they were one person's. */
export async function clearFailures(db: Database, key: string) {
  await turnToWrite();
  writeOf(db, NO_OWNER, () => db.delete(throttles).where(eq(throttles.key, key)).run());
}

/** Begins the key of a limit for a whole day. */
export const dayLimit = 'share-day:';

/** Deletes expired counts: all but the daily limits last an hour at most. */
export async function forgetOldTries(db: Database, now: Date) {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 36e5);
  await turnToWrite();
  await db
    .delete(throttles)
    .where(or(lt(throttles.startedAt, hoursAgo(24)), and(lt(throttles.startedAt, hoursAgo(1)), not(like(throttles.key, `${dayLimit}%`)))));
}
