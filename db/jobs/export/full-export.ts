import { eq } from 'drizzle-orm';
import { fullExportFormat, fullExportVersion } from '@/lib/export/full-export-file';
import { ownedBy } from '../../owned-by';
import { users } from '../../schema';
import type { Scope } from '../../scope';
import { copiedColumns, copiedTables, nameOf } from './copied-tables';
import type { Row } from './row-rules';

/** All rows of an owner as JSON: every table, every column except the owner and anything secret. Instants are ISO 8601. */
export async function fullExportJson(scope: Scope): Promise<string> {
  const { db, ownerId, now } = scope;
  const [account] = await db.select().from(users).where(eq(users.id, ownerId));
  if (!account) throw new Error('Only someone with an account can export.');
  const { name, timeZone, weekStart, weekend, theme, weeklyMinutes, shortcuts, currentPlanId } = account;
  const tables = copiedTables.map((table): [string, Row[]] => {
    const columns = Object.fromEntries(copiedColumns(table));
    return [nameOf(table), db.select(columns).from(table).where(ownedBy(table, ownerId)).orderBy(table.createdAt, table.id).all() as Row[]];
  });
  const everything = {
    format: fullExportFormat,
    version: fullExportVersion,
    exportedAt: now.toISOString(),
    account: { name, timeZone, weekStart, weekend, theme, weeklyMinutes, shortcuts, currentPlanId },
    tables: Object.fromEntries(tables),
  };
  return JSON.stringify(everything, null, 1);
}
