import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { people } from '../../schema';
import { daysFrom } from '../../sql/day-sql';
import { conversationsUpToToday, owner, servesGoal } from './conversations';

const hasRhythm = and(ownedBy(people, owner), isNotNull(people.rhythmDays), isNull(people.archivedAt));

/** Everyone with a rhythm. */
export const peopleInRhythm = (db: Database) =>
  db
    .select({
      id: people.id,
      given: people.given,
      display: people.display,
      rhythmDays: sql<number>`${people.rhythmDays}`,
      lastContactOn: people.lastContactOn,
      waitingSince: people.waitingSince,
      snoozedUntil: people.snoozedUntil,
    })
    .from(people)
    .where(and(hasRhythm, servesGoal(db, people.id)));

/** See `RhythmTurn`: a conversation within the rhythm of the one before changes nothing and is left out. */
export const rhythmTurns = (db: Database) => {
  const each = conversationsUpToToday(db).as('each');
  const spoke = db
    .select({
      rhythmDays: sql<number>`${people.rhythmDays}`.as('rhythm'),
      on: sql<Day>`${each.on}`.as('day'),
      next: sql<Day | null>`lead(${each.on}) over (partition by ${each.personId} order by ${each.on})`.as('next'),
      place: sql<number>`row_number() over (partition by ${each.personId} order by ${each.on})`.as('place'),
    })
    .from(each)
    .innerJoin(people, and(hasRhythm, eq(people.id, each.personId)))
    .as('spoke');
  const isFirst = sql<number>`${spoke.place} = 1`;
  return db
    .select({
      on: spoke.on,
      next: spoke.next,
      rhythmDays: spoke.rhythmDays,
      isFirst: isFirst.mapWith(Boolean),
      people: sql<number>`count(*)`,
    })
    .from(spoke)
    .where(sql`${isFirst} or ${spoke.next} is null or ${daysFrom(spoke.on, spoke.next)} > ${spoke.rhythmDays}`)
    .groupBy(sql`${spoke.rhythmDays}`, sql`${spoke.on}`, sql`${spoke.next}`, isFirst);
};
