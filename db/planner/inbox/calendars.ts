import { asc, count, eq, lte } from 'drizzle-orm';
import { CALENDAR_EVERY_MS, MAX_CALENDARS } from '@/lib/plan/inbox/intake';
import { mustChange } from '../../engine/atomically';
import type { Database } from '../../engine/client';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { calendars, users } from '../../schema';
import { newId } from '../../schema/columns';
import type { OwnerId, Scope } from '../../scope';

/** Calendars that are read by their address. */
export function calendarsOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, calendars);
  const nextReadAt = new Date(now.getTime() + CALENDAR_EVERY_MS);

  return {
    find: rows.find,

    list: () => db.select().from(calendars).where(rows.mine()).orderBy(asc(calendars.name)),

    /** The same address again is the same calendar. @returns its id, or undefined when there are as many as there may be */
    async add({ name, url }: { name: string; url: string }) {
      const [same] = await rows.select(eq(calendars.url, url));
      if (same) return same.id;
      const [stored] = await db.select({ count: count() }).from(calendars).where(rows.mine());
      if ((stored?.count ?? 0) >= MAX_CALENDARS) return undefined;
      const id = newId();
      await write([db.insert(calendars).values({ id, ownerId, createdAt: now, name, url, nextReadAt: now })]);
      return id;
    },

    /** Takes the next reading of a calendar: of several who try at once, one is told true. */
    async claim(id: string, due: Date) {
      try {
        await write([
          mustChange(
            db
              .update(calendars)
              .set({ nextReadAt })
              .where(rows.mine(eq(calendars.id, id), eq(calendars.nextReadAt, due))),
            () => new MissingRow(),
          ),
        ]);
        return true;
      } catch (error) {
        if (error instanceof MissingRow) return false;
        throw error;
      }
    },

    /** What came of a reading. @throws MissingRow when it was removed meanwhile */
    noteReading: (id: string, reading: { etag?: string | null; added?: number; problem?: string }) =>
      write([rows.updating(id, { readAt: now, problem: '', ...reading })]),

    /** Its address is forgotten at once; what it suggested stays. @throws MissingRow */
    remove: (id: string) => write([mustChange(db.delete(calendars).where(rows.mine(eq(calendars.id, id))), () => new MissingRow())]),
  };
}

/** Calendars of every account whose time has come. */
export const dueCalendars = async (db: Database, now: Date, limit: number) =>
  (
    await db
      .select({ id: calendars.id, ownerId: calendars.ownerId, nextReadAt: calendars.nextReadAt, timeZone: users.timeZone })
      .from(calendars)
      .innerJoin(users, eq(users.id, calendars.ownerId))
      .where(lte(calendars.nextReadAt, now))
      .orderBy(asc(calendars.nextReadAt))
      .limit(limit)
  ).map(({ ownerId, ...row }) => ({ ...row, ownerId: ownerId as OwnerId }));
