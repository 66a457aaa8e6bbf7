import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Difference } from '@/lib/import/matching/differences';
import type { PersonRecord } from '@/lib/import/person/person';
import type { Layer } from '@/lib/import/preview/layers';
import { ownedBy } from '../../owned-by';
import { importRows, imports } from '../../schema';
import type { Scope } from '../../scope';
import { differs, insertionOrder } from '../../sql/conditions';

/** Of a stored match, what undoing it needs. */
export type StoredMatch = {
  differences: Difference[];
  person: PersonRecord;
  /** Of the person's row, before and after: another version since means that they were touched. */
  versionBefore: number;
  version: number;
  /** Ids of the former jobs it noted. */
  jobs: string[];
};

/** One row of a stored file that says something of a person. */
export type StoredLayer = Omit<Layer, 'said'> & {
  /** Rows of an earlier release do not hold it. */
  said: PersonRecord | undefined;
  rowId: string;
  importId: string;
  kind: 'new' | 'matched' | 'unchanged';
  versionBefore: number;
  version: number;
  jobs: string[];
};

/** What every stored file says about the people that this one added or changed, by person, oldest file first. */
export async function layersOver({ db, ownerId }: Scope, importId: string): Promise<Map<string, StoredLayer[]>> {
  const theirs = db
    .select({ id: importRows.personId })
    .from(importRows)
    .where(and(ownedBy(importRows, ownerId), eq(importRows.importId, importId), inArray(importRows.kind, ['new', 'matched'])));
  const rows = await db
    .select({
      rowId: importRows.id,
      importId: importRows.importId,
      kind: importRows.kind,
      personId: importRows.personId,
      json: importRows.json,
    })
    .from(importRows)
    .innerJoin(imports, and(ownedBy(imports, importRows.ownerId), eq(imports.id, importRows.importId)))
    .where(
      and(
        ownedBy(importRows, ownerId),
        eq(imports.state, 'stored'),
        inArray(importRows.kind, ['new', 'matched', 'unchanged']),
        inArray(importRows.personId, theirs),
        // This file says nothing about people the planner left unchanged.
        differs(importRows.decision, 'leave'),
      ),
    )
    .orderBy(asc(imports.storedAt), asc(imports.createdAt), insertionOrder(imports));
  const byPerson = new Map<string, StoredLayer[]>();
  for (const { personId, json, ...row } of rows) {
    const layers = byPerson.get(personId ?? '') ?? [];
    byPerson.set(personId ?? '', [...layers, { ...row, ...readLayer(json) } as StoredLayer]);
  }
  return byPerson;
}

/** Rows of an earlier release hold neither what the file said nor the version before. */
type Json = Partial<StoredMatch> & { made?: { jobs: string[] } };

function readLayer(json: string): Omit<StoredLayer, 'rowId' | 'importId' | 'kind'> {
  const { differences = [], person, version = 1, versionBefore = version - 1, jobs, made }: Json = json ? JSON.parse(json) : {};
  return { said: person, differences, version, versionBefore, jobs: jobs ?? made?.jobs ?? [] };
}

/** Whether only imports changed the person since this layer was stored. */
export function isUntouchedSince(layer: StoredLayer, later: readonly StoredLayer[], version: number): boolean {
  const versioned = [layer, ...later].filter(({ kind }) => kind !== 'unchanged').toReversed();
  let expected = version;
  for (const each of versioned) {
    if (each.version !== expected) return false;
    expected = each.versionBefore;
  }
  return true;
}
