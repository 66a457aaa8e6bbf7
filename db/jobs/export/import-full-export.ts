import { sql } from 'drizzle-orm';
import { type FullExport, fullExportSchema } from '@/lib/export/full-export-file';
import { settingsSchema } from '@/lib/plan/account/account';
import { mustChange } from '../../engine/atomically';
import { QuotaReached } from '../../errors';
import { ownedBy } from '../../owned-by';
import { withinPeopleQuota } from '../../planner/people/people-quota';
import { goals, people, users } from '../../schema';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';
import type { Turn } from '../write-in-turn';
import { copiedTables } from './copied-tables';
import { asPresentFile } from './older-file';
import { readRows } from './rows-of-file';

/** `skipped`: a sentence on each of the first rows that broke a rule of their form; `left`: how many were left out, with what belonged to them. */
type BroughtBack = { rows: number; left: number; skipped: string[] } | { problem: string };

const broken = { problem: 'This export is damaged, or comes from a newer version of Throughline. Nothing was changed.' };

/**
 * Puts everything of such a file into an account that has no people and no goals yet, in one change. Every row gets a new id and passes
 * the rules of its form; one that does not is left out, with the rows that belong to it. Share links come back without an address.
 */
export async function importFullExport(scope: Scope, { bytes }: { bytes: Uint8Array }, turn: Turn): Promise<BroughtBack> {
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
      // Rows that /welcome created before the import are replaced by the file's.
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

function parsed(bytes: Uint8Array): FullExport | undefined {
  try {
    const read = fullExportSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? asPresentFile(read.data) : undefined;
  } catch {
    return undefined;
  }
}

/** The file's settings, each that its form would take. */
const settingsIn = (account: FullExport['account']) =>
  Object.fromEntries(
    Object.entries(settingsSchema.shape).flatMap(([setting, schema]) => {
      const checked = schema.safeParse(account[setting]);
      return checked.success && account[setting] !== undefined ? [[setting, checked.data]] : [];
    }),
  ) as Partial<typeof users.$inferInsert>;
