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

    /** Adds a calendar; the same address again is the same calendar. @returns its id, or undefined when the limit is reached */
    async add({ name, url }: { name: string; url: string }) {
      const [same] = await rows.select(eq(calendars.url, url));
      if (same) return same.id;
      const [stored] = await db.select({ count: count() }).from(calendars).where(rows.mine());
      if ((stored?.count ?? 0) >= MAX_CALENDARS) return undefined;
      const id = newId();
      await write([db.insert(calendars).values({ id, ownerId, createdAt: now, name, url, nextReadAt: now })]);
      return id;
    },

    /** Claims the next reading of a calendar; of several concurrent calls one gets true. */
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

    /** Saves the result of a reading. @throws MissingRow when the calendar was removed meanwhile */
    noteReading: (id: string, reading: { etag?: string | null; added?: number; problem?: string }) =>
      write([rows.updating(id, { readAt: now, problem: '', ...reading })]),

    /** Forgets the address at once; its suggestions stay. @throws MissingRow */
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
