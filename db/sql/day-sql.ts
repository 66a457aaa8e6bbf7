import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import type { Database } from '../engine/client';
import { ownedBy } from '../owned-by';
import { pauses } from '../schema';

/** How this engine reckons with days; another engine has its own words for it. `days` is a whole number, or a column of them. */
export const dayAfter = (day: SQLWrapper, days: SQLWrapper | number): SQL<Day> =>
  typeof days === 'number' ? sql`date(${day}, ${`${days >= 0 ? '+' : ''}${days} days`})` : sql`date(${day}, '+' || ${days} || ' days')`;

/** The day of a moment, in UTC. */
export const dayOf = (instant: SQLWrapper): SQL<Day> => sql`date(${instant} / 1000, 'unixepoch')`;

/** The later of two days; null when either is. */
export const laterDay = (one: SQLWrapper, other: SQLWrapper): SQL<Day> => sql`max(${one}, ${other})`;

/**
 * The owner’s pauses as a common table, without their overlaps, so that no day is taken off twice: `first`, and `after`, the day
 * after the last. A day is a number here.
 */
export function pausedStretches(db: Database, owner: SQLWrapper) {
  const covered = sql`max(${pauses.toOn}) over (order by ${pauses.fromOn}, ${pauses.id} rows between unbounded preceding and 1 preceding)`;
  const ordered = db
    .select({ from: sql`${pauses.fromOn}`.as('from_on'), to: sql`${pauses.toOn}`.as('to_on'), covered: covered.as('covered') })
    .from(pauses)
    .where(ownedBy(pauses, owner))
    .as('ordered');
  const stretches = db
    .select({
      first: sql<number>`max(${numberOf(ordered.from)}, coalesce(${numberOf(ordered.covered)} + 1, 0))`.as('first'),
      after: sql<number>`${numberOf(ordered.to)} + 1`.as('after'),
    })
    .from(ordered)
    .where(sql`${ordered.covered} is null or ${ordered.to} > ${ordered.covered}`);
  // Held once for the whole query: otherwise it would be made again for each row that asks.
  return db.$with('paused', {}).as(sql`with stretches as materialized ${stretches} select * from stretches`);
}

const numberOf = (day: SQLWrapper) => sql<number>`cast(julianday(${day}) as integer)`;

/** Unpaused days from a day to another, by the table that `pausedStretches` makes. */
export const activeDaysFrom = (from: SQLWrapper, to: SQLWrapper): SQL<number> => {
  const [start, end] = [numberOf(from), numberOf(to)];
  return sql`${end} - ${start} - coalesce((select sum(max(0, min("after", ${end}) - max("first", ${start}))) from paused), 0)`;
};

/** Whole days from a day to another. */
export const daysFrom = (from: SQLWrapper, to: SQLWrapper): SQL<number> => sql`${numberOf(to)} - ${numberOf(from)}`;
