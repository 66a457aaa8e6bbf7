import { and, eq, sql } from 'drizzle-orm';
import { quotas } from '@/lib/plan/account/quotas';
import { mustChange, type Statement } from '../../engine/atomically';
import { QuotaReached } from '../../errors';
import { ownedBy } from '../../owned-by';
import { people, users } from '../../schema';
import type { Scope } from '../../scope';

/** Comes after the statements that add people: above the limit the whole change is rolled back. */
export const withinPeopleQuota = ({ db, ownerId }: Pick<Scope, 'db' | 'ownerId'>): Statement =>
  mustChange(
    db
      .update(users)
      .set({ id: ownerId })
      .where(and(eq(users.id, ownerId), sql`(select count(*) from ${people} where ${ownedBy(people, ownerId)}) <= ${quotas.people}`)),
    () =>
      new QuotaReached(`An account can hold at most ${quotas.people.toLocaleString('en')} people. Remove some first; nothing was changed.`),
  );
