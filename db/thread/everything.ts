import { eq, getTableColumns, sql } from 'drizzle-orm';
import { type Everything, everythingFormat, everythingSchema, everythingVersion } from '@/lib/export/everything';
import { isTimeZone } from '@/lib/plan/account';
import { isDay } from '@/lib/plan/day';
import { mustChange } from '../atomically';
import { users } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { hashToken, newToken } from '../secret-token';
import { type CopiedTable, copiedColumns, copiedTables, isRetired, nameOf, pointingKeys } from './copied-tables';
import { insertingAll } from './inserting-all';
import type { Turn } from './turn';

type Row = Record<string, unknown>;

/** All rows of one's own as JSON: every table, every column but whose it is and what opens a door. Instants are ISO 8601. */
export async function everythingJson(scope: Scope): Promise<string> {
  const { db, ownerId, now } = scope;
  const [account] = await db.select().from(users).where(eq(users.id, ownerId));
  if (!account) throw new Error('Whoever asks has an account.');
  const { name, timeZone, weekStart, theme, weeklyMinutes, shortcuts, currentPlanId } = account;
  const tables = copiedTables.map((table): [string, Row[]] => {
    const columns = Object.fromEntries(copiedColumns(table));
    return [
      nameOf(table),
      db.select(columns).from(table).where(eq(table.ownerId, ownerId)).orderBy(table.createdAt, table.id).all() as Row[],
    ];
  });
  const everything = {
    format: everythingFormat,
    version: everythingVersion,
    exportedAt: now.toISOString(),
    account: { name, timeZone, weekStart, theme, weeklyMinutes, shortcuts, currentPlanId },
    tables: Object.fromEntries(tables),
  };
  return JSON.stringify(everything, null, 1);
}

type BroughtBack = { rows: number } | { problem: string };

const broken = { problem: 'This file of everything is damaged, or was written by a newer Throughline. Nothing was changed.' };

/**
 * Puts everything of such a file into an account that has no people and no goals yet, all of it or nothing. Every row gets a new id.
 * Shares come back closed: their addresses are nowhere.
 */
export async function bringEverything(scope: Scope, { bytes }: { bytes: Uint8Array }, turn: Turn): Promise<BroughtBack> {
  const { db, ownerId, now } = scope;
  const file = parsed(bytes);
  if (!file) return broken;
  const rowsOf = (table: CopiedTable) => file.tables[nameOf(table)] ?? [];
  const known = new Set(copiedTables.map(nameOf));
  if (Object.keys(file.tables).some((name) => !known.has(name))) return broken;

  const ids = new Map(copiedTables.flatMap(rowsOf).map((row) => [String(row.id), newId()]));
  const fresh = copiedTables.map((table) => ({ table, rows: rowsOf(table).map((row) => freshRow(table, row)) }));
  if (fresh.some(({ rows }) => rows.includes(undefined))) return broken;

  await turn.take();
  const isEmpty = sql`not exists (select 1 from people where owner_id = ${ownerId}) and not exists (select 1 from goals where owner_id = ${ownerId})`;
  const { name, timeZone, weekStart, theme, weeklyMinutes, shortcuts, currentPlanId } = file.account;
  const plan = currentPlanId === null ? null : (ids.get(currentPlanId) ?? null);
  try {
    await scope.write([
      mustChange(
        db
          .update(users)
          .set({
            name,
            weekStart,
            theme,
            weeklyMinutes,
            shortcuts,
            ...(isTimeZone(timeZone) && { timeZone }),
            currentPlanId: plan,
            welcomedAt: now,
          })
          .where(sql`${users.id} = ${ownerId} and ${isEmpty}`),
        () => new NotEmpty(),
      ),
      // What /welcome made before the file was chosen gives way to the file's own.
      ...copiedTables.toReversed().map((table) => db.delete(table).where(eq(table.ownerId, ownerId))),
      ...fresh.flatMap(({ table, rows }) => insertingAll(scope, table, rows as (typeof table)['$inferInsert'][])),
    ]);
  } catch (error) {
    if (error instanceof NotEmpty)
      return { problem: 'Everything can only be brought into an account without people and goals. Nothing was changed.' };
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return broken;
    throw error;
  }
  return { rows: fresh.reduce((sum, { rows }) => sum + rows.length, 0) };

  /** The row with ids of its own, or undefined where it does not fit its table. */
  function freshRow(table: CopiedTable, row: Everything['tables'][string][number]): Row | undefined {
    const columns = new Map(copiedColumns(table));
    const made: Row = { ownerId, ...closedDoors(table) };
    for (const [key, value] of Object.entries(row)) {
      if (isRetired(table, key)) continue;
      const column = columns.get(key);
      if (!column) return undefined;
      const fits = fitting(value, column.dataType, column.enumValues);
      if (fits === undefined || (fits === null && column.notNull)) return undefined;
      made[key] = fits;
    }
    made.id = ids.get(String(row.id));
    for (const key of pointingKeys(table)) {
      if (made[key] === null || made[key] === undefined) continue;
      made[key] = ids.get(String(made[key]));
      if (!made[key]) return undefined;
    }
    return made;
  }

  function closedDoors(table: CopiedTable): Row {
    return 'tokenHash' in getTableColumns(table) ? { tokenHash: hashToken(newToken('share')) } : {};
  }
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

/** The value as its column takes it, or undefined. */
function fitting(value: string | number | boolean | null, type: string, choices: string[] | undefined): unknown {
  if (value === null) return null;
  if (type === 'date') {
    const moment = typeof value === 'string' ? new Date(value) : undefined;
    return moment && !Number.isNaN(moment.getTime()) ? moment : undefined;
  }
  if (type === 'custom') return typeof value === 'string' && isDay(value) ? value : undefined;
  if (typeof value !== type || (choices && choices.length > 0 && !choices.includes(String(value)))) return undefined;
  return typeof value === 'string' ? (value.length <= 100_000 ? value.toWellFormed().replaceAll('\0', '') : undefined) : value;
}
