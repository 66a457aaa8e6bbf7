import { and, inArray, like, lt, or, sql } from 'drizzle-orm';
import { TRASH_DAYS } from '@/lib/plan/account/trash';
import { ANSWER_DAYS, LETTER_SUBMISSION } from '@/lib/plan/letters/answer';
import { repairDocuments } from '../jobs/search-documents';
import { imports, letters, sessions, submissions, tickets, trash } from '../schema';
import { refreshStatistics } from '../sql/pragmas';
import { atomically } from './atomically';
import type { Database } from './client';

const DAY_MS = 864e5;
/** Their rows keep a letter from being sent twice, also when the clock is set back by months. */
const LETTER_DAYS = 200;

/**
 * Deletes what has expired: sessions, tickets, letters, submit keys, trash of more than thirty days, unfinished imports. Repairs the search index
 * after an interrupted import.
 */
export async function keepHouse(db: Database, now: Date) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const isOfLetter = like(submissions.key, `${LETTER_SUBMISSION}%`);
  const keptSince = sql`case when ${isOfLetter} then ${daysAgo(ANSWER_DAYS + 1).getTime()} else ${daysAgo(2).getTime()} end`;
  await atomically(db, null, [
    db.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.seenAt, daysAgo(7)))),
    db.delete(tickets).where(lt(tickets.expiresAt, now)),
    db.delete(letters).where(lt(letters.createdAt, daysAgo(LETTER_DAYS))),
    db.delete(submissions).where(lt(submissions.createdAt, keptSince)),
    db.delete(trash).where(lt(trash.createdAt, daysAgo(TRASH_DAYS))),
    db.delete(imports).where(and(inArray(imports.state, ['asking', 'pending']), lt(imports.createdAt, daysAgo(7)))),
  ]);
  repairDocuments(db);
  refreshStatistics(db.$client);
}
