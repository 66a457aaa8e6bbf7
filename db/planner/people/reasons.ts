import { and, eq, gte, isNotNull, isNull, lte, not, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { BIRTHDAY, DATE_DAYS_AHEAD, datesAhead } from '@/lib/plan/people/person-dates';
import { starTag } from '@/lib/plan/people/star';
import { monthDaysFrom } from '@/lib/plan/people/yearly-day';
import { addDays, type Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { contactDetails, importRows, imports, keyConnections, people, steps, tags } from '../../schema';
import type { Scope } from '../../scope';
import { dayOf } from '../../sql/day-sql';
import { hasRow, samePerson } from '../../sql/joins';
import { itemsOf } from '../../sql/json';
import { notArchived, owner, today } from './due-people';

/** Days for which a new job is a reason to write, from the import that brought it. */
const NEW_JOB_DAYS = 14;
const MAX_REASONS = 5;

/** Reasons to write to someone besides a rhythm: dates of the next days, and new jobs that an import brought. One query for both. */
export function reasonsOf({ db, ownerId }: Pick<Scope, 'db' | 'ownerId'>) {
  return async (on: Day) => {
    const found = await reasons(db).execute({
      ownerId,
      today: on,
      monthDays: JSON.stringify(monthDaysFrom(on, DATE_DAYS_AHEAD)),
      storedSince: Date.parse(addDays(on, -NEW_JOB_DAYS)),
    });
    const dates = found.flatMap(({ date, json: _, ...row }) => (date === null ? [] : [{ ...row, date }]));
    // Two imports may have changed the same person.
    const jobs = new Map(found.flatMap(({ personId, name, json }) => (json === null ? [] : [[personId, { personId, name, json }]])));
    return { dates: datesAhead(dates, on).slice(0, MAX_REASONS), jobs: [...jobs.values()].slice(0, MAX_REASONS) };
  };
}

/** Someone who came with an import and was neither sorted nor spoken with is no one to be reminded of. */
const isCloser = or(
  isNotNull(people.category),
  isNotNull(people.rhythmDays),
  isNotNull(people.lastContactOn),
  isNotNull(people.waitingSince),
  hasRow(keyConnections),
  hasRow(tags, eq(tags.tag, starTag)),
  sql`${people.id} not in (select ${importRows.personId} from ${importRows}
    where ${ownedBy(importRows, owner)} and ${importRows.kind} = 'new' and ${importRows.personId} is not null)`,
);

const isHeardOf = and(notArchived, or(isNull(people.snoozedUntil), lte(people.snoozedUntil, today)), isCloser);

const reasons = cachedQuery((db) => {
  const { id: personId, display: name, lastContactOn, waitingSince } = people;
  const none = sql<string | null>`null`;
  const isSoon = (date: typeof people.birthday | typeof contactDetails.value) =>
    sql`substr(${date}, -5) in (select value from ${itemsOf(sql.placeholder('monthDays'))})`;
  const storedOn = dayOf(imports.storedAt);
  const planned = db
    .select({ id: steps.id })
    .from(steps)
    .where(and(ownedBy(steps, owner), eq(steps.personId, people.id), gte(steps.createdAt, imports.storedAt)));
  return unionAll(
    db
      .select({
        personId,
        name,
        lastContactOn,
        waitingSince,
        label: sql<string>`${BIRTHDAY}`.as('label'),
        date: sql<string | null>`${people.birthday}`.as('date'),
        json: none.as('json'),
      })
      .from(people)
      .where(and(isHeardOf, isNotNull(people.birthday), isSoon(people.birthday))),
    db
      .select({
        personId,
        name,
        lastContactOn,
        waitingSince,
        label: contactDetails.label,
        date: sql<string | null>`${contactDetails.value}`,
        json: none,
      })
      .from(contactDetails)
      .innerJoin(people, samePerson(contactDetails))
      .where(and(ownedBy(contactDetails, owner), eq(contactDetails.kind, 'date'), isSoon(contactDetails.value), isHeardOf)),
    db
      .select({
        personId,
        name,
        lastContactOn,
        waitingSince,
        label: sql<string>`''`,
        date: none,
        json: sql<string | null>`${importRows.json}`,
      })
      .from(imports)
      .innerJoin(importRows, and(ownedBy(importRows, imports.ownerId), eq(importRows.importId, imports.id)))
      .innerJoin(people, samePerson(importRows))
      .where(
        and(
          ownedBy(imports, owner),
          eq(imports.state, 'stored'),
          sql`${imports.storedAt} >= ${sql.placeholder('storedSince')}`,
          sql`${importRows.changedJob} = 1`,
          isHeardOf,
          sql`coalesce(${lastContactOn}, '') < ${storedOn} and coalesce(${waitingSince}, '') < ${storedOn}`,
          not(sql`exists ${planned}`),
        ),
      ),
  );
});
