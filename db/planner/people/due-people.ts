import { and, isNotNull, isNull, lte, not, or, type SQLWrapper, sql } from 'drizzle-orm';
import { QUEUE_LENGTH } from '@/lib/plan/people/queue';
import { DORMANT, SLIPPING_RHYTHMS } from '@/lib/plan/people/rhythm';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { people } from '../../schema';
import { activeDaysFrom, dayAfter } from '../../sql/day-sql';

/** People read in the order of the queue, however long their conversations take. */
const MAX_DUE = 40;

export const owner = sql.placeholder('ownerId');
export const today = sql.placeholder('today');
export const notArchived = and(ownedBy(people, owner), isNull(people.archivedAt));

const dueOn = dayAfter(people.lastContactOn, people.rhythmDays);

/** Not waited for, nor snoozed until a later day. */
export const isAwake = and(isNull(people.waitingSince), or(isNull(people.snoozedUntil), lte(people.snoozedUntil, today)));
/** Unpaused days since the last contact. A query that uses it starts with `pausedStretches`. */
export const unpausedDays = activeDaysFrom(people.lastContactOn, today);
export const isDormant = (days: SQLWrapper, rhythmDays: SQLWrapper) =>
  sql`(${days} >= ${DORMANT.days} and ${days} > ${DORMANT.rhythms} * ${rhythmDays})`;

/**
 * The first people due, in the order of `gentleQueue`, after pauses, snoozes and open outreaches. The queue skips a person who takes more
 * minutes than are left, so it needs a queue's length of each number of minutes.
 */
export function duePeople(db: Database) {
  const clocks = db
    .select({ id: people.id, minutes: people.minutes, rhythmDays: people.rhythmDays, days: unpausedDays.as('days') })
    .from(people)
    .where(and(notArchived, isNotNull(people.rhythmDays), isAwake, or(isNull(people.lastContactOn), lte(dueOn, today))))
    // Without a limit SQLite would compute the days again for each term of the order.
    .limit(-1)
    .as('clocks');
  const { id, minutes, rhythmDays, days } = clocks;
  const gone = sql`(${days} * 1.0 / ${rhythmDays})`;
  const isSlipping = sql`${gone} > 1 and ${gone} <= ${SLIPPING_RHYTHMS}`;
  const rank = sql`case when ${days} is null then 3 when ${isSlipping} then 0 when ${gone} = 1 then 1 else 2 end`;
  const order = sql`${rank}, case when ${isSlipping} then -${gone} else ${gone} end, ${id}`;
  const placed = db
    .select({
      id,
      place: sql`row_number() over (order by ${order})`.as('place'),
      among: sql`row_number() over (partition by ${minutes} order by ${order})`.as('among'),
      due: sql<number>`count(*) over ()`.as('due'),
    })
    .from(clocks)
    .where(or(isNull(days), and(sql`${days} >= ${rhythmDays}`, not(isDormant(days, rhythmDays)))))
    .as('placed');
  return db
    .select({ id: placed.id, due: placed.due })
    .from(placed)
    .where(sql`${placed.place} <= ${MAX_DUE} or ${placed.among} <= ${QUEUE_LENGTH}`)
    .as('chosen');
}
