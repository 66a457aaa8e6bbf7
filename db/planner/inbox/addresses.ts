import { asc, count, eq } from 'drizzle-orm';
import { MAX_OWN_ADDRESSES } from '@/lib/plan/inbox/intake';
import { rowsOf } from '../../rows';
import { addresses, people } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';

/** E-mail addresses that are the owner's own, and who is never suggested. */
export function addressesOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, addresses);

  return {
    /** Besides the address of the account. */
    list: () =>
      db
        .select({ id: addresses.id, email: addresses.email, meaning: addresses.meaning })
        .from(addresses)
        .where(rows.mine())
        .orderBy(asc(addresses.email)),

    /** Adds one of the owner's addresses; one that was muted becomes the owner's. @returns false when the limit is reached */
    async addOwn(email: string) {
      const [stored] = await db
        .select({ count: count() })
        .from(addresses)
        .where(rows.mine(eq(addresses.meaning, 'own')));
      if ((stored?.count ?? 0) >= MAX_OWN_ADDRESSES) return false;
      await write([
        db
          .insert(addresses)
          .values({ id: newId(), ownerId, createdAt: now, email, meaning: 'own' })
          .onConflictDoUpdate({ target: [addresses.ownerId, addresses.email], set: { meaning: 'own' } }),
      ]);
      return true;
    },

    /** @returns the id for `undo` @throws MissingRow */
    remove: (id: string) => rows.remove(id, 'Address'),

    /** People who are never suggested. */
    mutedPeople: () =>
      db
        .select({ id: people.id, name: people.display })
        .from(people)
        .where(rowsOf(scope, people).mine(eq(people.isMuted, true)))
        .orderBy(asc(people.sortName)),

    /** Suggests someone again. @throws MissingRow */
    unmute: (personId: string) => rowsOf(scope, people).change(personId, { isMuted: false }),
  };
}
