import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { atomically } from '../engine/atomically';
import type { Database } from '../engine/client';
import { preparedQuery } from '../engine/prepared-query';
import { hashToken, newToken } from '../engine/secret-token';
import { noteBeside } from '../engine/unwritable';
import { writeOf } from '../engine/whose-write';
import { turnToWrite } from '../engine/write-turn';
import { ownedBy } from '../owned-by';
import { plans, sessions, users } from '../schema';
import type { OwnerId } from '../scope';
import { accountColumns, accountIn } from './account-columns';

const DAY_MS = 864e5;
const idleDays = 7;
const longestDays = 30;
const touchEvery = 36e5;

/**
 * Starts a session: at most 30 days, 7 without a visit.
 * @param before the token it was asked for with: that session ends, whosever it was
 * @returns the token for the cookie; only its hash is stored
 */
export async function startSession(db: Database, userId: string, userAgent: string, now: Date, before = '') {
  const token = newToken('session');
  await atomically(db, userId, [
    db.delete(sessions).where(eq(sessions.tokenHash, hashToken(before))),
    db.insert(sessions).values({
      tokenHash: hashToken(token),
      userId,
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + longestDays * DAY_MS),
    }),
  ]);
  return token;
}

const holder = preparedQuery((db) =>
  db
    .select({
      sessionId: sessions.id,
      seenAt: sessions.seenAt,
      ...accountColumns,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(plans, and(ownedBy(plans, users.id), eq(plans.id, users.currentPlanId)))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        gt(sessions.expiresAt, sql.placeholder('now')),
        gt(sessions.seenAt, sql.placeholder('seenAfter')),
      ),
    ),
);

/** The account of a session token, with its current plan, that plan's reserves and the pauses, in one query. */
export async function readSession(db: Database, token: string, now: Date) {
  const moment = now.getTime();
  const [row] = await holder(db).execute({ tokenHash: hashToken(token), now: moment, seenAfter: moment - idleDays * DAY_MS });
  if (!row) return undefined;

  if (now.getTime() - row.seenAt.getTime() > touchEvery) {
    await turnToWrite();
    const seen = db.update(sessions).set({ seenAt: now }).where(eq(sessions.id, row.sessionId));
    await noteBeside(async () => writeOf(db, row.account.id, () => seen.run()));
  }
  return { sessionId: row.sessionId, ...accountIn(row) };
}

export type Signed = NonNullable<Awaited<ReturnType<typeof readSession>>>;

export async function endSession(db: Database, token: string) {
  await turnToWrite();
  await db.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
}

/** The session that an account started last. */
export async function newestSession(db: Database, ownerId: OwnerId) {
  const [session] = await db
    .select({ userAgent: sessions.userAgent })
    .from(sessions)
    .where(eq(sessions.userId, ownerId))
    .orderBy(desc(sessions.createdAt))
    .limit(1);
  return session;
}
