import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../engine/client';
import { preparedQuery } from '../engine/prepared-query';
import { ownedBy } from '../owned-by';
import { plans, submissions, users } from '../schema';
import type { OwnerId } from '../scope';
import { accountColumns, accountIn } from './account-columns';

const addressees = preparedQuery((db) =>
  db
    .select({ ...accountColumns, letterKey: users.letterKey })
    .from(users)
    .leftJoin(plans, and(ownedBy(plans, users.id), eq(plans.id, users.currentPlanId)))
    .where(eq(users.id, sql.placeholder('accountId'))),
);

/**
 * The account that a letter goes to. Whoever answers one has proved nothing yet: `isTrusted` says whether what they hold was signed with
 * the account's key.
 */
export async function addresseeOf(db: Database, accountId: string, isTrusted: (letterKey: string) => boolean) {
  const [row] = await addressees(db).execute({ accountId });
  if (!row || !isTrusted(row.letterKey)) return undefined;
  return { ...accountIn(row), letterKey: row.letterKey };
}

export type Addressee = NonNullable<Awaited<ReturnType<typeof addresseeOf>>>;

/** Whether an account's submit with this key was carried out. */
export async function wasSubmitted(db: Database, ownerId: OwnerId, key: string) {
  const rows = await db
    .select({ key: submissions.key })
    .from(submissions)
    .where(and(ownedBy(submissions, ownerId), eq(submissions.key, key)));
  return rows.length > 0;
}
