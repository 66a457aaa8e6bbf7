import { hash } from 'node:crypto';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { printCalendar } from '@/lib/export/calendar';
import { readStamps, stampEvents } from '@/lib/export/feed-stamps';
import { feedEntries } from '@/lib/plan/feed/feed-entries';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';
import { dayIn } from '@/lib/plan/time/day-in-zone';
import { cachedAnswer } from '../engine/cache/query-cache';
import type { Database } from '../engine/client';
import { preparedQuery } from '../engine/prepared-query';
import { hashToken } from '../engine/secret-token';
import { noteBeside } from '../engine/unwritable';
import { writeOf } from '../engine/whose-write';
import { ownedBy } from '../owned-by';
import { plannerOf } from '../planner';
import { feeds, plans, users } from '../schema';
import type { OwnerId } from '../scope';
import { askedPauses, readPauses } from '../sql/asked-pauses';

const NOTE_EVERY_MS = 60_000;

const opened = preparedQuery((db) =>
  db
    .select({
      id: feeds.id,
      ownerId: feeds.ownerId,
      name: feeds.name,
      planId: feeds.planId,
      goalId: feeds.goalId,
      showNames: feeds.showNames,
      showSteps: feeds.showSteps,
      showMeetings: feeds.showMeetings,
      showDates: feeds.showDates,
      showBirthdays: feeds.showBirthdays,
      fetchedAt: feeds.fetchedAt,
      zone: users.timeZone,
      pauses: askedPauses,
    })
    .from(feeds)
    .innerJoin(users, eq(users.id, feeds.ownerId))
    .leftJoin(plans, and(ownedBy(plans, feeds.ownerId), eq(plans.id, feeds.planId)))
    .where(and(eq(feeds.tokenHash, sql.placeholder('tokenHash')), or(isNull(feeds.planId), isNull(plans.archivedAt)))),
);

/**
 * What the token of a feed opens: one calendar, and nothing else. Unknown tokens, former ones and those of an archived plan are the
 * same: undefined.
 */
export async function feedOf(db: Database, token: string, now: Date) {
  const [feed] = await opened(db).execute({ tokenHash: hashToken(token) });
  if (!feed) return undefined;
  const ownerId = feed.ownerId as OwnerId;
  const today = dayIn(now, feed.zone);
  const own = and(ownedBy(feeds, ownerId), eq(feeds.id, feed.id));
  let printed: string | undefined;

  const print = async (): Promise<string> => {
    const pauses = pausesInEffect(readPauses(feed.pauses));
    const [rows, [kept]] = await Promise.all([
      plannerOf(db, ownerId, now).feeds.rows(feed, today),
      db.select({ eventHashes: feeds.eventHashes }).from(feeds).where(own),
    ]);
    const entries = feedEntries(rows, feed, { today, pauses });
    const before = readStamps(kept?.eventHashes ?? '');
    const { events, stamps, isChanged } = stampEvents(entries, before, { feedId: feed.id, now, hash: hashed });
    if (isChanged) await note({ eventHashes: JSON.stringify(stamps) });
    return printCalendar(events, feed);
  };

  return {
    /** The same for the same calendar. While the owner writes nothing it is known without printing. */
    etag: () =>
      cachedAnswer(db, ownerId, `feed ${JSON.stringify([feed.id, today])}`, async () => {
        printed = await print();
        return `W/"${hashed(printed)}"`;
      }),

    calendar: async () => printed ?? print(),

    /** Notes that it was fetched, once a minute. */
    async noteFetch() {
      if (!feed.fetchedAt || now.getTime() - feed.fetchedAt.getTime() >= NOTE_EVERY_MS) await note({ fetchedAt: now });
    },
  };

  /** No cached answer shows what is noted here, so the write has no owner. */
  async function note(fields: { fetchedAt: Date } | { eventHashes: string }) {
    const noting = db.update(feeds).set(fields).where(own);
    await noteBeside(async () => writeOf(db, '', () => noting.run()));
  }
}

const hashed = (text: string) => hash('sha256', text, 'base64url').slice(0, 22);
