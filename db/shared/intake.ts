import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../engine/client';
import { preparedQuery } from '../engine/prepared-query';
import { hashToken } from '../engine/secret-token';
import { noteBeside } from '../engine/unwritable';
import { writeOf } from '../engine/whose-write';
import { ownedBy } from '../owned-by';
import { plannerOf } from '../planner';
import { intakeTokens, users } from '../schema';
import type { OwnerId } from '../scope';

const opened = preparedQuery((db) =>
  db
    .select({ id: intakeTokens.id, ownerId: intakeTokens.ownerId, timeZone: users.timeZone })
    .from(intakeTokens)
    .innerJoin(users, eq(users.id, intakeTokens.ownerId))
    .where(eq(intakeTokens.tokenHash, sql.placeholder('tokenHash'))),
);

/** What an intake token opens: one inbox, and nothing else. An unknown and a revoked token are the same: undefined. */
export async function intakeOf(db: Database, token: string, now: Date) {
  const [found] = await opened(db).execute({ tokenHash: hashToken(token) });
  if (!found) return undefined;
  const ownerId = found.ownerId as OwnerId;
  const used = db
    .update(intakeTokens)
    .set({ lastUsedAt: now })
    .where(and(ownedBy(intakeTokens, ownerId), eq(intakeTokens.id, found.id)));
  await noteBeside(async () => writeOf(db, ownerId, () => used.run()));
  const { readCalendar, readMessage } = plannerOf(db, ownerId, now).inbox;
  return { tokenId: found.id, timeZone: found.timeZone, inbox: { readCalendar, readMessage } };
}
