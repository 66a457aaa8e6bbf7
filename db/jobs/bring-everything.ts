import { getTableColumns, sql } from 'drizzle-orm';
import { type Everything, everythingSchema } from '@/lib/export/everything';
import { settingsSchema } from '@/lib/plan/account/account';
import { capital, sayBriefly } from '@/lib/plan/words/say';
import { mustChange } from '../engine/atomically';
import { noAddress } from '../engine/secret-token';
import { QuotaReached } from '../errors';
import { ownedBy } from '../owned-by';
import { withinPeopleQuota } from '../planner/people/people-quota';
import { goals, people, users } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { insertingAll } from '../sql/inserting-all';
import { rowChecker } from './checked-row';
import { type CopiedTable, copiedTables, nameOf, pointingKeys } from './copied-tables';
import type { Row } from './row-rules';
import { nounOf } from './row-words';
import type { Turn } from './turn';

/** `skipped`: a sentence on each of the first rows that broke a rule of their form; `left`: how many were left out, with what belonged to them. */
type BroughtBack = { rows: number; left: number; skipped: string[] } | { problem: string };

const MAX_SENTENCES = 20;
const broken = { problem: 'This export is damaged, or comes from a newer version of Throughline. Nothing was changed.' };

/**
 * Puts everything of such a file into an account that has no people and no goals yet, in one change. Every row gets a new id and passes
 * the rules of its form; one that does not is left out, with the rows that belong to it. Share links come back without an address.
 */
export async function bringEverything(scope: Scope, { bytes }: { bytes: Uint8Array }, turn: Turn): Promise<BroughtBack> {
  const { db, ownerId, now } = scope;
  const file = parsed(bytes);
  const read = file && readRows(file, ownerId);
  if (!read) return broken;
  const { fresh, left, skipped, ids } = read;

  await turn.take();
  const isEmpty = sql`not exists (select 1 from ${people} where ${ownedBy(people, ownerId)}) and not exists (select 1 from ${goals} where ${ownedBy(goals, ownerId)})`;
  const plan = file.account.currentPlanId === null ? null : (ids.get(file.account.currentPlanId) ?? null);
  try {
    await scope.write([
      mustChange(
        db
          .update(users)
          .set({ ...settingsIn(file.account), currentPlanId: plan, welcomedAt: now })
          .where(sql`${users.id} = ${ownerId} and ${isEmpty}`),
        () => new NotEmpty(),
      ),
      // What /welcome made before the file was chosen gives way to the file's own.
      ...copiedTables.toReversed().map((table) => db.delete(table).where(ownedBy(table, ownerId))),
      ...fresh.flatMap(({ table, rows }) => insertingAll(scope, table, rows as (typeof table)['$inferInsert'][])),
      withinPeopleQuota(scope),
    ]);
  } catch (error) {
    if (error instanceof QuotaReached) return { problem: error.message };
    if (error instanceof NotEmpty)
      return { problem: 'A full export can only be imported into an account without people and goals. Nothing was changed.' };
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return broken;
    throw error;
  }
  return { rows: fresh.reduce((sum, { rows }) => sum + rows.length, 0), left, skipped };
}

class NotEmpty extends Error {}

function parsed(bytes: Uint8Array): Everything | undefined {
  try {
    const read = everythingSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The file's settings, each that its form would take. */
const settingsIn = (account: Everything['account']) =>
  Object.fromEntries(
    Object.entries(settingsSchema.shape).flatMap(([setting, schema]) => {
      const checked = schema.safeParse(account[setting]);
      return checked.success && account[setting] !== undefined ? [[setting, checked.data]] : [];
    }),
  ) as Partial<typeof users.$inferInsert>;

/** The rows as they are to be stored, parents first; undefined for a file whose rows do not fit the tables at all. */
function readRows(file: Everything, ownerId: string) {
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
        rows.push({ ...checked.values, ownerId, ...closedDoors(table) });
        ids.set(String(row.id), newId());
        continue;
      }
      left++;
      if (skipped.length < MAX_SENTENCES) skipped.push(`${capital(nounOf(nameOf(table)))}${named(row)}, ${checked.problem}`);
    }
    fresh.push({ table, rows });
  }
  for (const each of fresh) {
    const whole: Row[] = [];
    for (const row of each.rows) {
      const pointers = pointersOf(each.table, row);
      if (pointers.some(([, id]) => !inFile.has(id))) return undefined;
      // What a row that was left out is only mentioned in stays, without the mention.
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
  for (const { table, rows } of fresh)
    for (const row of rows) {
      for (const [key, id] of pointersOf(table, row)) row[key] = ids.get(id) ?? null;
      row.id = ids.get(String(row.id));
    }
  return { fresh, left, skipped, ids };
}

const pointersOf = (table: CopiedTable, row: Row) =>
  pointingKeys(table).flatMap((key): [string, string][] => (typeof row[key] === 'string' ? [[key, row[key]]] : []));

/** What a row calls itself, for a sentence. */
function named(row: Row): string {
  const name = ['statement', 'title', 'display', 'name', 'text', 'line', 'value', 'tag']
    .map((key) => row[key])
    .find((each) => typeof each === 'string' && each);
  return name ? ` “${sayBriefly(String(name).slice(0, 200).toWellFormed())}”` : '';
}

const closedDoors = (table: CopiedTable): Row => ('tokenHash' in getTableColumns(table) ? { tokenHash: noAddress(newId()) } : {});
