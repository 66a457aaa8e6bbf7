import { and, count, eq, gt } from 'drizzle-orm';
import { atomically } from '../atomically';
import type { Database } from '../client';
import { identities, tickets, users } from '../schema';
import { newId } from '../schema/columns';
import type { OwnerId } from '../scope';
import { hashToken, newToken, type TokenPurpose } from '../secret-token';

type NewAccount = { email: string; name: string; passwordHash: string | null; timeZone: string };
type Identity = { provider: string; providerAccountId: string };

/** What can be asked before there is an owner: sign-up, sign-in, one-time addresses. */
export function accountsOf(db: Database, now: Date) {
  return {
    /** @returns the owner of the new account, or undefined when the address is taken */
    async create(account: NewAccount, identity?: Identity) {
      const id = newId() as OwnerId;
      const made = await db
        .insert(users)
        .values({ ...account, id, createdAt: now })
        .onConflictDoNothing()
        .returning({ id: users.id });
      if (made.length === 0) return undefined;
      if (identity) await db.insert(identities).values({ ...identity, userId: id, createdAt: now });
      return id;
    },

    async byEmail(email: string) {
      const [user] = await db
        .select({ id: users.id, email: users.email, name: users.name, passwordHash: users.passwordHash })
        .from(users)
        .where(eq(users.email, email));
      return user;
    },

    async byIdentity({ provider, providerAccountId }: Identity) {
      const [user] = await db
        .select({ id: users.id, email: users.email, name: users.name })
        .from(identities)
        .innerJoin(users, eq(users.id, identities.userId))
        .where(and(eq(identities.provider, provider), eq(identities.providerAccountId, providerAccountId)));
      return user;
    },

    async setPasswordHash(id: string, passwordHash: string) {
      await db.update(users).set({ passwordHash }).where(eq(users.id, id));
    },

    async isEmpty() {
      const [row] = await db.select({ count: count() }).from(users);
      return row?.count === 0;
    },

    /** @returns the token of a one-time address that lives for `minutes` */
    async issueTicket(purpose: Extract<TokenPurpose, 'invite' | 'reset'>, minutes: number, userId: string | null = null) {
      const token = newToken(purpose);
      await db.insert(tickets).values({ tokenHash: hashToken(token), purpose, userId, expiresAt: new Date(now.getTime() + minutes * 6e4) });
      return token;
    },

    async hasTicket(purpose: 'invite' | 'reset', token: string) {
      const rows = await db
        .select({ purpose: tickets.purpose })
        .from(tickets)
        .where(and(eq(tickets.tokenHash, hashToken(token)), eq(tickets.purpose, purpose), gt(tickets.expiresAt, now)));
      return rows.length > 0;
    },

    /** Uses a one-time address up. @returns whose it was (null: nobody's yet), or undefined when it is dead */
    async redeemTicket(purpose: 'invite' | 'reset', token: string) {
      const [ticket] = await db
        .delete(tickets)
        .where(and(eq(tickets.tokenHash, hashToken(token)), eq(tickets.purpose, purpose), gt(tickets.expiresAt, now)))
        .returning({ userId: tickets.userId });
      return ticket?.userId;
    },
  };
}

/** Deletes an account with everything in it; `secure_delete` and the checkpoint leave no byte of it in the files. */
export async function deleteAccount(db: Database, ownerId: OwnerId) {
  await atomically(db, [db.delete(users).where(eq(users.id, ownerId))]);
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
}
