import { and, eq, gt, isNotNull, like, sql } from 'drizzle-orm';
import { type ChosenKind, switchOf } from '@/lib/plan/letters/letter-choices';
import type { Database } from '../engine/client';
import { letters, users } from '../schema';
import type { OwnerId } from '../scope';
import { askedPauses, readPauses } from '../sql/asked-pauses';
import { listOf } from '../sql/json';

/** Longer than any letter is late, see `letterDue`. */
const RECENT_MS = 15 * 864e5;

/** Every account with a confirmed address that chose a kind of letter, and for which periods it was noted lately. */
export async function whoChose(db: Database, kind: ChosenKind, now: Date) {
  const ofLate = and(eq(letters.userId, users.id), eq(letters.kind, kind), gt(letters.createdAt, new Date(now.getTime() - RECENT_MS)));
  const periods = listOf<string>(letters.period, sql`${letters} where ${ofLate}`);
  const rows = await db
    .select({ id: users.id, timeZone: users.timeZone, letters: users.letters, asked: askedPauses, periods })
    .from(users)
    .where(and(isNotNull(users.emailConfirmedAt), like(users.letters, `%"${switchOf(kind)}":true%`)));
  return rows.map(({ id, asked, ...row }) => ({
    ...row,
    ownerId: id as OwnerId,
    askedPauses: readPauses(asked),
  }));
}
