import { and, eq, sql } from 'drizzle-orm';
import type { ListField } from '@/lib/import/matching/differences';
import type { PersonRecord } from '@/lib/import/person/person';
import { type Later, saidBy, withoutLowest } from '@/lib/import/preview/layers';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import type { Entry } from '../../planner/people/address-book';
import { foldName } from '../../planner/people/people';
import { affiliations, contactDetails, importRows, people, tags } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf, withKey } from '../../sql/json';
import type { StoredLayer, StoredMatch } from './import-layers';

/** The id of the organization of this name, or null. */
type Names = (name: string) => string | null;

/**
 * The statements that change a person as if one of the files about them had not been stored, and tell the later ones what they now change.
 * @param layers all of them, oldest first
 */
export function withoutLayer(scope: Scope, entry: Entry, layers: readonly StoredLayer[], importId: string, idOf: Names): Statement[] {
  const { db, ownerId } = scope;
  const place = layers.findIndex((layer) => layer.importId === importId);
  const [gone, ...above] = layers.slice(place);
  if (!gone) return [];
  const isFirst = gone.kind === 'new';
  const said = (layer: StoredLayer) => layer.said ?? (isFirst ? entry : saidBy(layer.differences));
  const { record, later } = withoutLowest(
    entry,
    [gone, ...above].map((layer) => ({ ...layer, said: said(layer) })),
    isFirst,
  );
  const columns = columnsOf(entry, record, idOf);
  const isChanged = Object.keys(columns).length > 0;
  const version = entry.version + (isChanged ? 1 : 0);
  const mine = and(ownedBy(people, ownerId), eq(people.id, entry.id));
  // A former job that the gone file noted is the next one's to note.
  const freeJobs = [...gone.jobs];

  return [
    ...(isChanged
      ? [
          db
            .update(people)
            .set({ ...columns, version: sql`${people.version} + 1` })
            .where(mine),
        ]
      : []),
    ...leaving(),
    ...below(),
    ...above.flatMap((layer, at) => rewritten(layer, later[at], at)),
    db.delete(affiliations).where(and(ownedBy(affiliations, ownerId), isOneOf(affiliations.id, freeJobs))),
  ];

  function leaving(): Statement[] {
    const lists = [
      ['emails', 'email'],
      ['phones', 'phone'],
      ['urls', 'url'],
      ['dates', 'date'],
    ] as const;
    const missing = (field: ListField) => (entry[field] ?? []).filter((value) => !record[field]?.includes(value));
    const theirs = and(ownedBy(contactDetails, ownerId), eq(contactDetails.personId, entry.id));
    const details = lists.flatMap(([field, kind]) =>
      missing(field).length > 0
        ? [
            db
              .delete(contactDetails)
              .where(
                and(
                  theirs,
                  eq(contactDetails.kind, kind),
                  isOneOf(kind === 'date' ? dateTextOf(contactDetails) : contactDetails.value, missing(field)),
                ),
              ),
          ]
        : [],
    );
    const gone = missing('tags');
    const own = and(ownedBy(tags, ownerId), eq(tags.personId, entry.id));
    return [...details, ...(gone.length > 0 ? [db.delete(tags).where(and(own, isOneOf(tags.tag, gone)))] : [])];
  }

  /** The layer below goes on to be untouched, if it was. */
  function below(): Statement[] {
    const next = layers.slice(0, place).findLast(({ kind }) => kind !== 'unchanged');
    if (!next || next.version !== gone?.versionBefore) return [];
    return [storing(next.rowId, { json: withKey(importRows.json, 'version', version) as never })];
  }

  function rewritten(layer: StoredLayer, change: Later | undefined, at: number): Statement[] {
    // The next file takes the place of the one that added the person.
    if (isFirst && at === 0) {
      freeJobs.push(...layer.jobs);
      return [storing(layer.rowId, { kind: 'new', changedJob: false, json: JSON.stringify({ version }) })];
    }
    const { differences, before } = change ?? { differences: [], before: entry };
    const person = said(layer);
    const isUnchanged = differences.length === 0;
    const movesFrom = differences.some(({ field }) => field === 'organization') ? idOf(before.organization) : null;
    const [job, ...spare] = [...layer.jobs, ...freeJobs.splice(0)];
    freeJobs.push(...spare, ...(job && !movesFrom ? [job] : []));
    const jobs = job && movesFrom ? [job] : [];
    const match = { differences, person, versionBefore: version, version, jobs } satisfies StoredMatch;
    return [
      storing(layer.rowId, {
        kind: isUnchanged ? 'unchanged' : 'matched',
        changedJob: differences.some(({ field, before: from }) => (field === 'organization' || field === 'position') && from !== ''),
        json: JSON.stringify(isUnchanged ? { person } : match),
      }),
      ...jobs.map((id) =>
        db
          .update(affiliations)
          .set({ organizationId: movesFrom ?? '', position: before.position })
          .where(and(ownedBy(affiliations, ownerId), eq(affiliations.id, id))),
      ),
    ];
  }

  function storing(rowId: string, fields: Partial<typeof importRows.$inferInsert>): Statement {
    return db
      .update(importRows)
      .set(fields)
      .where(and(ownedBy(importRows, ownerId), eq(importRows.id, rowId)));
  }
}

/** As `dateText` writes it. */
const dateTextOf = ({ label, value }: typeof contactDetails) => sql`${label} || ': ' || ${value}`;

const texts = ['given', 'family', 'display', 'linkedinSlug', 'position', 'connectedOn', 'birthday', 'notes'] as const;

function columnsOf(entry: Entry, record: PersonRecord, idOf: Names): Partial<typeof people.$inferInsert> {
  const changed = texts.filter((field) => entry[field] !== record[field]);
  return {
    ...Object.fromEntries(changed.map((field) => [field, record[field]])),
    ...(changed.includes('display') && { sortName: foldName(record.display) }),
    ...(entry.organization !== record.organization && { organizationId: idOf(record.organization) }),
  };
}
