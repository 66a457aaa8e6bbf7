import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import type { Database } from '../engine/client';
import { preparedQuery } from '../engine/prepared-query';
import { hashToken } from '../engine/secret-token';
import { noteBeside } from '../engine/unwritable';
import { writeOf } from '../engine/whose-write';
import { ownedBy } from '../owned-by';
import { plannerOf } from '../planner';
import { feedback, plans, shares, users } from '../schema';
import { newId } from '../schema/columns';
import type { OwnerId } from '../scope';
import { askedPauses, readPauses } from '../sql/asked-pauses';

const MINUTE_MS = 6e4;
const VISIT_MS = 30 * MINUTE_MS;

const opened = preparedQuery((db) =>
  db
    .select({
      share: shares,
      plan: plans,
      owner: { name: users.name, timeZone: users.timeZone, weekStart: users.weekStart, theme: users.theme },
      pauses: askedPauses,
    })
    .from(shares)
    .innerJoin(plans, and(ownedBy(plans, shares.ownerId), eq(plans.id, shares.planId)))
    .innerJoin(users, eq(users.id, shares.ownerId))
    .where(
      and(
        eq(shares.tokenHash, sql.placeholder('tokenHash')),
        isNull(shares.revokedAt),
        isNull(plans.archivedAt),
        or(isNull(shares.expiresAt), gt(shares.expiresAt, sql.placeholder('now'))),
      ),
    ),
);

/**
 * What the token of a living share opens: the share, the plan and a planner to copy from, in one query. Unknown, revoked and
 * expired, and those of an archived plan, are the same: undefined. The planner must not leave the front desk: a guest is handed a copy.
 * @param isVisit false for a program that looks at the link: it reads the same, and leaves no trace
 */
export async function guestOf(db: Database, token: string, now: Date, isVisit = true) {
  const [found] = await opened(db).execute({ tokenHash: hashToken(token), now: now.getTime() });
  if (!found) return undefined;

  const { share } = found;
  const ownerId = share.ownerId as OwnerId;
  return {
    ...found,
    pauses: pausesInEffect(readPauses(found.pauses)),
    planner: plannerOf(db, ownerId, now),
    since: await sinceVisit(),
    isLeft,
    leaveFeedback,
  };

  /**
   * A visit starts after half an hour of silence, so that a reload does not hide what is new.
   * @returns the moment of the visit before this one
   */
  async function sinceVisit() {
    const idle = share.seenAt ? now.getTime() - share.seenAt.getTime() : Number.POSITIVE_INFINITY;
    const before = idle > VISIT_MS ? share.seenAt : share.seenBeforeAt;
    const seen = db
      .update(shares)
      .set({ seenAt: now, seenBeforeAt: before })
      .where(and(ownedBy(shares, ownerId), eq(shares.id, share.id)));
    if (isVisit && idle > MINUTE_MS) await noteBeside(async () => writeOf(db, ownerId, () => seen.run()));
    return before;
  }

  /** Whether the line of this key is there already. */
  async function isLeft(guestKey: string) {
    const [line] = await db
      .select({ id: feedback.id })
      .from(feedback)
      .where(and(ownedBy(feedback, ownerId), eq(feedback.shareId, share.id), eq(feedback.guestKey, guestKey)));
    return line !== undefined;
  }

  /** The one thing a guest may write, where the share allows it; the same key twice is one line. */
  async function leaveFeedback(line: { text: string; fromName: string; guestKey: string; receivedOn: Day }) {
    const { ownerId, planId, personId, id: shareId } = share;
    const row = { ...line, id: newId(), ownerId, planId, personId, shareId, createdAt: now, receivedAt: now };
    writeOf(db, ownerId, () => db.insert(feedback).values(row).onConflictDoNothing().run());
  }
}
