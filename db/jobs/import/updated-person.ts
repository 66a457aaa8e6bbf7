import { and, eq, sql } from 'drizzle-orm';
import { limits } from '@/lib/import/files/limits';
import type { Difference, ListField } from '@/lib/import/matching/differences';
import type { PersonRecord } from '@/lib/import/person/person';
import { displayName } from '@/lib/plan/people/person';
import { type Day, uncheckedDay } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import type { Entry } from '../../planner/people/address-book';
import { foldName } from '../../planner/people/people';
import { affiliations, contactDetails, people, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import type { StoredMatch } from './import-layers';
import { detailRows } from './new-people';
import type { OrganizationBook } from './organization-book';

type Columns = Partial<typeof people.$inferInsert>;
type Said = { person: PersonRecord; differences: Difference[] };

/** The statements that bring someone up to date; a former job is kept as an affiliation until `today`. */
export function updatedPerson(scope: Scope, entry: Entry, { person, differences }: Said, organizations: OrganizationBook, today: Day) {
  const { db, ownerId, now } = scope;
  const own = { ownerId, createdAt: now, version: 1, personId: entry.id };
  const said = new Map(differences.map((difference) => [difference.field, difference]));
  const adds = (field: ListField, most: number) => {
    const difference = said.get(field);
    return difference && 'adds' in difference ? difference.adds.slice(0, Math.max(0, most - entry[field].length)) : [];
  };

  const after = columnsAfter(entry, differences, organizations);
  const known = entry.emails.length + entry.phones.length + entry.urls.length + entry.dates.length;
  const added = (field: ListField) => adds(field, limits.list);
  const lists = { emails: added('emails'), phones: added('phones'), urls: added('urls'), dates: added('dates') };
  const details = detailRows(lists, known).map((row) => ({ ...own, ...row, id: newId() }));
  const tagged = adds('tags', limits.tags).map((tag) => ({ ...own, id: newId(), tag }));
  const left = 'organizationId' in after && entry.organizationId;
  const jobs = left ? [{ ...own, id: newId(), organizationId: left, position: entry.position, untilOn: today }] : [];

  const statements: Statement[] = [
    mustChange(
      db
        .update(people)
        .set({ ...after, version: sql`${people.version} + 1` })
        .where(and(ownedBy(people, ownerId), eq(people.id, entry.id))),
      () => new MissingRow(),
    ),
    ...(details.length > 0 ? [db.insert(contactDetails).values(details)] : []),
    ...(tagged.length > 0 ? [db.insert(tags).values(tagged).onConflictDoNothing()] : []),
    ...(jobs.length > 0 ? [db.insert(affiliations).values(jobs)] : []),
  ];
  const versions = { versionBefore: entry.version, version: entry.version + 1 };
  return { statements, match: { differences, person, ...versions, jobs: jobs.map(({ id }) => id) } satisfies StoredMatch };
}

function columnsAfter(entry: Entry, differences: readonly Difference[], organizations: OrganizationBook): Columns {
  const columns: Columns = {};
  for (const difference of differences) {
    if ('adds' in difference) continue;
    const { field, after } = difference;
    if (field === 'organization') columns.organizationId = organizations.idOf(after);
    else if (field === 'connectedOn') columns.connectedOn = uncheckedDay(after);
    else columns[field] = after;
  }
  // The name as it is shown follows, unless the planner chose another.
  const names = { given: entry.given, family: entry.family, display: '' };
  if (columns.display === undefined && entry.display === displayName(names) && (columns.given ?? columns.family) !== undefined)
    columns.display = displayName({ ...names, given: columns.given ?? entry.given, family: columns.family ?? entry.family });
  if (columns.display !== undefined) columns.sortName = foldName(columns.display);
  return columns;
}
