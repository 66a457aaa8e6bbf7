import { and, desc, eq, ne } from 'drizzle-orm';
import { mustChange } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { sessions, users } from '../../schema';
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
