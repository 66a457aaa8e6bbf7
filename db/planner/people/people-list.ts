import { and, asc, desc, eq, exists, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { type PeopleFilter, peopleCountedTo, peoplePerPage } from '@/lib/plan/people/people-filter';
import { daysSinceConversation, touch } from '@/lib/plan/people/rhythm';
import { starTag } from '@/lib/plan/people/star';
import { type Day, type Pause, uncheckedDay } from '@/lib/plan/time/day';
import type { Band } from '@/lib/plan/words/words';
import { cachedAnswer, cachedQuery } from '../../engine/cache/query-cache';
import type { Database } from '../../engine/client';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { keyConnections, mentors, organizations, people, tags } from '../../schema';
import type { Scope } from '../../scope';
import { withoutIndex } from '../../sql/conditions';
import { sameOrganization } from '../../sql/joins';
import { isOneOf } from '../../sql/json';
import { searchOf } from '../../sql/search';
import { peopleChoicesOf } from './people-choices';

type When = { planId: string; today: Day; pauses: readonly Pause[] };

const given = sql.placeholder;
/** More than any account has. */
const MAX_PEOPLE_FOUND = 100_000;
const owner = given('ownerId');
const plan = given('planId');

/** One page of /people for a filter. Its cost hardly depends on how many people there are. */
export function peopleListOf(scope: Scope) {
  const { db, ownerId } = scope;
  const { mine } = rowsOf(scope, people);

  return {
    /** @returns at most 50 people, and how many there are: null for more than `peopleCountedTo` */
    async page(wanted: PeopleFilter, when: When) {
      const filter = { ...wanted, sort: telling(wanted) };
      const { q, sort, page = 1 } = filter;
      const asked = { ownerId, planId: when.planId, offset: (page - 1) * peoplePerPage };
      if (isUnfiltered(filter)) {
        const rows = await firstPage(db).execute(asked);
        return { rows, total: counted(rows, asked.offset) ?? upTo(await howMany(db).execute({ ownerId })) };
      }
      const where = and(...(await conditions(filter, when)));
      if (q) {
        const found = foundOnPage(filter, q, where, asked.offset);
        const ids = found.map(({ id }) => id);
        const rows = await listed(db, isOneOf(people.id, ids), sort).prepare().execute(asked);
        rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
        const [first] = found;
        return { rows, total: first ? upTo([{ count: first.isCut ? Number.POSITIVE_INFINITY : first.total }]) : 0 };
      }
      const rows = await listed(db, onPage(db, where, sort), sort)
        .prepare()
        .execute(asked);
      const all = `people ${JSON.stringify([when.planId, when.today, { ...filter, sort: undefined, page: undefined }])}`;
      return { rows, total: counted(rows, asked.offset) ?? upTo(await cachedAnswer(db, ownerId, all, () => some(db, where))) };
    },

    choices: peopleChoicesOf(scope),
  };

  async function conditions(filter: PeopleFilter, when: When): Promise<(SQL | undefined)[]> {
    const { q, goal, organization, stage, band, tag, show, category, sort } = filter;
    const isCommon = tag ? await mostHave(tag) : false;
    const inBand = band && band !== 'no_rhythm' ? await idsInBand(band, when) : undefined;
    const isOnlySorted = Boolean(sort && !category && !tag && !band);
    const isNamed = Boolean(q || goal || stage || inBand || (tag && !isCommon));
    return [
      // The plus keeps SQLite from walking the whole list when few people match: it looks them up instead.
      isNamed ? withoutIndex(ownedBy(people, ownerId)) : mine(),
      // Nor through the list by name where another index has the order, or the few.
      show === 'archived'
        ? isNotNull(people.archivedAt)
        : organization || show === 'waiting' || isOnlySorted
          ? withoutIndex(isNull(people.archivedAt))
          : isNull(people.archivedAt),
      show === 'waiting' ? gt(people.waitingSince, uncheckedDay('')) : undefined,
      show === 'never' ? isNull(people.lastContactOn) : undefined,
      category && eq(people.category, category),
      organization ? eq(people.organizationId, organization) : undefined,
      band === 'no_rhythm' ? isNull(people.rhythmDays) : inBand && isOneOf(people.id, inBand),
      goal ? inArray(people.id, peopleOf(keyConnections, eq(keyConnections.goalId, goal))) : undefined,
      stage ? inArray(people.id, peopleOf(mentors, eq(mentors.planId, when.planId), eq(mentors.stage, stage))) : undefined,
      tag && !isCommon ? inArray(people.id, peopleOf(tags, eq(tags.tag, tag))) : undefined,
      // A tag that most have (an import's) is looked up person by person, on the way through the list.
      tag && isCommon ? exists(peopleOf(tags, eq(tags.tag, tag), eq(tags.personId, people.id))) : undefined,
    ];
  }

  function peopleOf(hanging: typeof keyConnections | typeof mentors | typeof tags, ...where: SQL[]) {
    return db
      .select({ id: hanging.personId })
      .from(hanging)
      .where(and(ownedBy(hanging, ownerId), ...where));
  }

  async function mostHave(tag: string) {
    const some = peopleOf(tags, eq(tags.tag, tag))
      .limit(peopleCountedTo + 1)
      .as('some');
    const [row] = await db.select({ count: sql<number>`count(*)` }).from(some);
    return (row?.count ?? 0) > peopleCountedTo;
  }

  /** Few have a rhythm (the capacity guard sees to that), so their bands are reckoned by the rule itself. */
  async function idsInBand(band: Band, { today, pauses }: When) {
    const inRhythm = await db
      .select({ id: people.id, lastContactOn: people.lastContactOn, rhythmDays: people.rhythmDays })
      .from(people)
      .where(mine(isNotNull(people.rhythmDays)));
    const bandOf = (person: (typeof inRhythm)[number]) =>
      touch(daysSinceConversation(person.lastContactOn, today, pauses), person.rhythmDays).band;
    return inRhythm.filter((person) => bandOf(person) === band).map(({ id }) => id);
  }

  /** One page of matches: without a chosen order, matches by name come before other matches. */
  function foundOnPage({ q: _q, page: _page, show, sort, ...narrower }: PeopleFilter, q: string, where: SQL | undefined, offset: number) {
    // A filter or an order needs all matches, since the wanted ones might be among those cut off.
    const isWhole = sort !== undefined || show !== undefined || Object.values(narrower).some((value) => value !== undefined);
    const most = isWhole ? MAX_PEOPLE_FOUND : peopleCountedTo;
    const places = searchOf(scope).places(q, most, show === 'archived');
    if (!places) return [];
    const order = sql.join(sort ? orderOf(sort) : [sql`by_name desc`, ...orderOf(undefined)], sql`, `);
    const rows = db.all<{ id: string; total: number; places: number }>(sql`with place as materialized (${places})
      select ${people.id} as id, count(*) over () as total, (select count(*) from place) as places
      from place cross join ${people} on ${people.id} = place.person_id
      where ${where} order by ${order} limit ${peoplePerPage} offset ${offset}`);
    return rows.map(({ id, total, places: all }) => ({ id, total, isCut: all >= most }));
  }
}

/** A short page is the last one, and needs no counting when it is also the first. */
const counted = (rows: readonly unknown[], offset: number) => (offset === 0 && rows.length < peoplePerPage ? rows.length : null);

const upTo = ([row]: readonly { count: number }[]) => (row && row.count <= peopleCountedTo ? row.count : null);

const isUnfiltered = ({ page: _page, ...rest }: PeopleFilter) => Object.values(rest).every((value) => value === undefined);

const kept = and(ownedBy(people, owner), isNull(people.archivedAt));
const firstPage = preparedQuery((db) => listed(db, onPage(db, kept, undefined), undefined));
const howMany = cachedQuery((db) => some(db, kept));

/** How many pass, no further than the list says a number. */
function some(db: Database, where: SQL | undefined) {
  const first = db
    .select({ one: sql`1`.as('one') })
    .from(people)
    .where(where)
    .limit(peopleCountedTo + 1)
    .as('some');
  return db.select({ count: sql<number>`count(*)` }).from(first);
}

function onPage(db: Database, where: SQL | undefined, sort: PeopleFilter['sort']) {
  const page = db
    .select({ id: people.id })
    .from(people)
    .where(where)
    .orderBy(...orderOf(sort))
    .limit(peoplePerPage)
    .offset(given('offset'));
  return inArray(people.id, page);
}

const listed = (db: Database, chosen: SQL, sort: PeopleFilter['sort']) =>
  db
    .select({
      id: people.id,
      display: people.display,
      position: people.position,
      organization: organizations.name,
      category: people.category,
      lastContactOn: people.lastContactOn,
      waitingSince: people.waitingSince,
      rhythmDays: people.rhythmDays,
      isKey:
        sql<boolean>`exists (select 1 from ${keyConnections} where ${ownedBy(keyConnections, people.ownerId)} and ${keyConnections.personId} = ${people.id})`.mapWith(
          Boolean,
        ),
      isStarred:
        sql<boolean>`exists (select 1 from ${tags} where ${ownedBy(tags, people.ownerId)} and ${tags.personId} = ${people.id} and ${tags.tag} = ${starTag})`.mapWith(
          Boolean,
        ),
      mentorStage: mentors.stage,
    })
    .from(people)
    .leftJoin(organizations, sameOrganization(people))
    .leftJoin(mentors, and(ownedBy(mentors, owner), eq(mentors.planId, plan), eq(mentors.personId, people.id)))
    .where(and(ownedBy(people, owner), chosen))
    .orderBy(...orderOf(sort));

/** People never contacted have no last-contact date, so they are sorted by name, which the index gives. */
const telling = ({ sort, show }: PeopleFilter) => (show === 'never' && (sort === 'quiet' || sort === 'recent') ? undefined : sort);

function orderOf(sort: PeopleFilter['sort']): SQL[] {
  const byName = [asc(people.sortName), asc(people.id)];
  if (sort === 'quiet') return [sql`${people.lastContactOn} asc nulls last`, ...byName];
  if (sort === 'recent') return [desc(people.lastContactOn), ...byName];
  return sort === 'new' ? [desc(people.createdAt), ...byName] : byName;
}
