import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { mustChange } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { letters, sessions, users } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';

type Settings = Partial<
  Pick<
    typeof users.$inferInsert,
    'name' | 'timeZone' | 'weekStart' | 'weekend' | 'theme' | 'weeklyMinutes' | 'shortcuts' | 'welcomedAt' | 'letters'
  >
>;

/** The account's own settings and sessions. */
export function settingsOf({ db, ownerId, write }: Scope) {
  return {
    save: (settings: Settings) => write([db.update(users).set(settings).where(eq(users.id, ownerId))]),

    async passwordHash() {
      const [row] = await db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, ownerId));
      return row?.passwordHash ?? null;
    },

    /** Sets a new password and ends every session but the one it was set in, and the buttons of letters. */
    setPassword: (passwordHash: string, keptSessionId: string) =>
      write([
        db.update(users).set({ passwordHash, letterKey: newId() }).where(eq(users.id, ownerId)),
        db.delete(sessions).where(and(eq(sessions.userId, ownerId), ne(sessions.id, keptSessionId))),
      ]),

    /** Whether the address is confirmed, and the last letter that was not sent, unless a later one was. */
    async mail() {
      const [row] = await db
        .select({ confirmedAt: users.emailConfirmedAt, kind: letters.kind, problem: letters.problem, triedAt: letters.claimedAt })
        .from(users)
        .leftJoin(
          letters,
          and(eq(letters.userId, users.id), inArray(letters.state, ['due', 'given-up', 'sent']), isNotNull(letters.claimedAt)),
        )
        .where(eq(users.id, ownerId))
        .orderBy(desc(letters.claimedAt))
        .limit(1);
      return row;
    },

    sessions: () =>
      db
        .select({ id: sessions.id, userAgent: sessions.userAgent, createdAt: sessions.createdAt, seenAt: sessions.seenAt })
        .from(sessions)
        .where(eq(sessions.userId, ownerId))
        .orderBy(desc(sessions.seenAt)),

    /** @throws MissingRow */
    endSession: (id: string) =>
      write([mustChange(db.delete(sessions).where(and(eq(sessions.userId, ownerId), eq(sessions.id, id))), () => new MissingRow())]),

    /** Ends every session, and the buttons of letters. */
    endEverySession: () =>
      write([
        db.delete(sessions).where(eq(sessions.userId, ownerId)),
        db.update(users).set({ letterKey: newId() }).where(eq(users.id, ownerId)),
      ]),
  };
}
