import { and, eq, lte, sql } from 'drizzle-orm';
import { atomically } from '../atomically';
import type { Database } from '../client';
import { throttles } from '../schema';
import { turnToWrite } from '../write-turn';

export type Limit = { key: string; most: number; minutes: number };

/**
 * Counts a try against a limit and says whether it may go on. Counted before the thing is tried, in one statement, so that
 * many at once cannot slip through; kept in the database, so that a restart forgives nothing.
 * @returns seconds to wait, 0 when the try may go on
 */
export async function tryOnce(db: Database, { key, most, minutes }: Limit, now: Date): Promise<number> {
  const length = minutes * 6e4;
  const over = sql`${throttles.startedAt} <= ${now.getTime() - length}`;
  await turnToWrite();
  const [row] = await db
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
  if (!row || row.failures <= most) return 0;
  return Math.max(1, Math.ceil((row.startedAt.getTime() + length - now.getTime()) / 1000));
}

/**
 * The try turned out well: it alone is taken back. For what many are counted under together, where forgiving the rest would let
 * whoever can do one thing right go on guessing at another.
 */
export async function takeBack(db: Database, key: string) {
  const it = eq(throttles.key, key);
  await atomically(db, [
    db
      .update(throttles)
      .set({ failures: sql`${throttles.failures} - 1` })
      .where(it),
    db.delete(throttles).where(and(it, lte(throttles.failures, 0))),
  ]);
}

/** The try turned out well, and all that failed before it were the same person's: they are forgiven. */
export async function forgive(db: Database, key: string) {
  await turnToWrite();
  await db.delete(throttles).where(eq(throttles.key, key));
}
