import { and, count, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { atomically, mustChange, type Statement } from '../engine/atomically';
import type { Database } from '../engine/client';
import { hashToken, newToken, type TokenPurpose } from '../engine/secret-token';
import { turnToWrite } from '../engine/write-turn';
import { identities, sessions, throttles, tickets, users } from '../schema';
import { newId } from '../schema/columns';
import type { OwnerId } from '../scope';
import { forgetDeleted } from '../sql/forget-deleted';
import { emptyLog } from '../sql/pragmas';

type NewAccount = {
  email: string;
  name: string;
  passwordHash: string | null;
  timeZone: string;
  /** Set when a provider has confirmed the address. */
  emailConfirmedAt?: Date;
};
type Identity = { provider: string; providerAccountId: string };
type TicketPurpose = Extract<TokenPurpose, 'invite' | 'reset' | 'confirm'>;

class NothingToChange extends Error {}
const nothingToChange = () => new NothingToChange('The address is taken, or the one-time address is dead.');

/** @returns false when one of the statements that must change something did not; then all of them were undone */
async function allOrNothing(db: Database, statements: readonly Statement[]): Promise<boolean> {
  try {
    await atomically(db, null, statements);
    return true;
  } catch (error) {
    if (error instanceof NothingToChange) return false;
    throw error;
  }
}

/** Queries without an owner: sign-up, sign-in, one-time addresses. */
export function accountsOf(db: Database, now: Date) {
  return {
    /**
     * Opens an account, and uses up the invitation it came with, both or neither.
     * @returns the owner, or undefined when the address is taken or the invitation is dead
     */
    async create(account: NewAccount, { identity, invitation }: { identity?: Identity; invitation?: string } = {}) {
      const id = newId() as OwnerId;
      const insert = db
        .insert(users)
        .values({ ...account, id, createdAt: now })
        .onConflictDoNothing();
      const isCreated = await allOrNothing(db, [
        mustChange(insert, nothingToChange),
        ...(invitation ? [mustChange(db.delete(tickets).where(living('invite', invitation)), nothingToChange)] : []),
        ...(identity ? [db.insert(identities).values({ ...identity, userId: id, createdAt: now })] : []),
      ]);
      return isCreated ? id : undefined;
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

    /** What a sign-in needs to know of its account. */
    async atSignIn(id: string) {
      const [user] = await db
        .select({ email: users.email, theme: users.theme, createdAt: users.createdAt })
        .from(users)
        .where(eq(users.id, id));
      return user;
    },

    async isEmpty() {
      const [row] = await db.select({ count: count() }).from(users);
      return row?.count === 0;
    },

    /** @returns the token of a one-time address that lives for `minutes` */
    async issueTicket(purpose: TicketPurpose, minutes: number, userId: string | null = null) {
      const token = newToken(purpose);
      await db.insert(tickets).values({ tokenHash: hashToken(token), purpose, userId, expiresAt: new Date(now.getTime() + minutes * 6e4) });
      return token;
    },

    async hasTicket(purpose: TicketPurpose, token: string) {
      const rows = await db.select({ purpose: tickets.purpose }).from(tickets).where(living(purpose, token));
      return rows.length > 0;
    },

    /** The address of the account whose password this one-time address may set; undefined when it is dead. */
    async emailOfReset(token: string) {
      const [user] = await db
        .select({ email: users.email })
        .from(tickets)
        .innerJoin(users, eq(users.id, tickets.userId))
        .where(living('reset', token));
      return user?.email;
    },

    /**
     * Sets a new password and uses up the account's one-time addresses. Ends its sessions and the buttons of its letters, and forgives its
     * failures, since a person who forgot a password has tried a few.
     * @returns false when the address has expired; then nothing was changed
     */
    async resetPassword(token: string, passwordHash: string) {
      const whose = db.select({ id: tickets.userId }).from(tickets).where(living('reset', token));
      return allOrNothing(db, [
        mustChange(db.update(users).set({ passwordHash, letterKey: newId() }).where(inArray(users.id, whose)), nothingToChange),
        db.delete(sessions).where(inArray(sessions.userId, whose)),
        db.delete(throttles).where(inArray(throttles.key, triesOf(db, inArray(users.id, whose)))),
        // SQLite reads the inner query before the first ticket is deleted.
        db.delete(tickets).where(and(eq(tickets.purpose, 'reset'), inArray(tickets.userId, whose))),
      ]);
    },

    /** Notes that the address of the account is theirs, and uses up every such link. @returns false when the link is dead */
    async confirmEmail(token: string) {
      const whose = db.select({ id: tickets.userId }).from(tickets).where(living('confirm', token));
      return allOrNothing(db, [
        mustChange(db.update(users).set({ emailConfirmedAt: now }).where(inArray(users.id, whose)), nothingToChange),
        db.delete(tickets).where(and(eq(tickets.purpose, 'confirm'), inArray(tickets.userId, whose))),
      ]);
    },
  };

  function living(purpose: TicketPurpose, token: string) {
    return and(eq(tickets.tokenHash, hashToken(token)), eq(tickets.purpose, purpose), gt(tickets.expiresAt, now));
  }
}

/** The keys that count what is tried with an address: signing in, and asking for a new password; see lib/server/sign-in. */
const triesOf = (db: Database, who: SQL) => {
  const keyed = (name: string) =>
    db
      .select({ key: sql<string>`${name} || ':' || ${users.email}` })
      .from(users)
      .where(who);
  return keyed('account').union(keyed('forgot-address'));
};

/**
 * Deletes an account with everything in it. Nothing stays in the files: deleted bytes are overwritten (`secure_delete`), the file is
 * rewritten without old copies of moved rows, and the write-ahead log is emptied.
 */
export async function deleteAccount(db: Database, ownerId: OwnerId) {
  const it = eq(users.id, ownerId);
  await atomically(db, null, [db.delete(throttles).where(inArray(throttles.key, triesOf(db, it))), db.delete(users).where(it)]);
  await forgetDeleted(db);
  await turnToWrite();
  // This holds the process up for a second per 100 MB: it is rare, and no byte may stay.
  db.$client.exec('VACUUM');
  emptyLog(db.$client);
}
