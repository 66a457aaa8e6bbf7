import { getTableColumns } from 'drizzle-orm';
import type { FullExport } from '@/lib/export/full-export-file';
import { MAX_PEOPLE } from '@/lib/plan/people/people-named';
import { groupedBy } from '@/lib/plan/words/grouped';
import { capitalize, sayBriefly } from '@/lib/plan/words/say';
import { noAddress } from '../../engine/secret-token';
import { interactionPeople, interactions } from '../../schema';
import { newId } from '../../schema/columns';
import { rowChecker } from './checked-row';
import { type CopiedTable, copiedTables, nameOf, pointingKeys } from './copied-tables';
import type { Row } from './row-rules';
import { nounOf } from './row-words';

const MAX_SENTENCES = 20;

/** The rows as they are to be stored, parents first; undefined for a file whose rows do not fit the tables at all. */
export function readRows(file: FullExport, ownerId: string) {
  const known = new Set(copiedTables.map(nameOf));
  if (Object.keys(file.tables).some((name) => !known.has(name))) return undefined;
  const inFile = new Set(Object.values(file.tables).flatMap((rows) => rows.map((row) => String(row.id))));
  const ids = new Map<string, string>();
  const skipped: string[] = [];
  let left = 0;
  const fresh: { table: CopiedTable; rows: Row[] }[] = [];
  for (const table of copiedTables) {
    const check = rowChecker(table);
    const rows: Row[] = [];
    for (const row of file.tables[nameOf(table)] ?? []) {
      const checked = check(row);
      if (checked === 'damaged') return undefined;
      if ('values' in checked) {
        rows.push({ ...checked.values, ownerId, ...withoutAddress(table) });
        ids.set(String(row.id), newId());
        continue;
      }
      left++;
      if (skipped.length < MAX_SENTENCES) skipped.push(`${capitalize(nounOf(nameOf(table)))}${named(row)}, ${checked.problem}`);
    }
    fresh.push({ table, rows });
  }
  for (const each of fresh) {
    const whole: Row[] = [];
    for (const row of each.rows) {
      const pointers = pointersOf(each.table, row);
      if (pointers.some(([, id]) => !inFile.has(id))) return undefined;
      // A row that only mentions one left out stays, without the mention.
      const lost = pointers.filter(([, id]) => !ids.has(id));
      if (lost.some(([key]) => getTableColumns(each.table)[key]?.notNull)) {
        ids.delete(String(row.id));
        left++;
        continue;
      }
      whole.push(row);
    }
    each.rows = whole;
  }
  leaveOut(astray(rowsOf(interactions), rowsOf(interactionPeople)));
  for (const { table, rows } of fresh)
    for (const row of rows) {
      for (const [key, id] of pointersOf(table, row)) row[key] = ids.get(id) ?? null;
      row.id = ids.get(String(row.id));
    }
  return { fresh, left, skipped, ids };

  function rowsOf(table: CopiedTable) {
    return fresh.find((each) => each.table === table)?.rows ?? [];
  }

  /** Takes conversations out, with the rows that say who was in them. */
  function leaveOut(conversations: ReadonlySet<unknown>) {
    for (const each of fresh) {
      const key = { [nameOf(interactions)]: 'id', [nameOf(interactionPeople)]: 'interactionId' }[nameOf(each.table)];
      const out = key ? each.rows.filter((row) => conversations.has(row[key])) : [];
      for (const row of out) ids.delete(String(row.id));
      left += out.length;
      each.rows = each.rows.filter((row) => !out.includes(row));
    }
  }
}

/** The conversations that no one was in, or more people than there can be: of an outreach one. */
function astray(conversations: readonly Row[], present: readonly Row[]): ReadonlySet<unknown> {
  const group = groupedBy(present, ({ interactionId }) => interactionId);
  const most = ({ isOutreach }: Row) => (isOutreach ? 1 : MAX_PEOPLE);
  return new Set(
    conversations.flatMap((row) => {
      const count = group.get(row.id)?.length ?? 0;
      return count === 0 || count > most(row) ? [row.id] : [];
    }),
  );
}

const pointersOf = (table: CopiedTable, row: Row) =>
  pointingKeys(table).flatMap((key): [string, string][] => (typeof row[key] === 'string' ? [[key, row[key]]] : []));

/** A row's name, for a sentence. */
function named(row: Row): string {
  const name = ['statement', 'title', 'display', 'name', 'text', 'line', 'value', 'tag']
    .map((key) => row[key])
    .find((each) => typeof each === 'string' && each);
  return name ? ` “${sayBriefly(String(name).slice(0, 200).toWellFormed())}”` : '';
}

const withoutAddress = (table: CopiedTable): Row => ('tokenHash' in getTableColumns(table) ? { tokenHash: noAddress(newId()) } : {});
