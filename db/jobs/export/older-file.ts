import { getTableName } from 'drizzle-orm';
import type { FullExport } from '@/lib/export/full-export-file';
import { interactionPeople, interactions } from '../../schema';
import { newId } from '../../schema/columns';

/** Converts a file of an earlier version: since 2, the people of a conversation are in a separate table. */
export function asPresentFile(file: FullExport): FullExport {
  if (file.version !== 1) return file;
  const name = getTableName(interactions);
  const rows = file.tables[name] ?? [];
  const present = rows.map(({ id, createdAt, personId }) => ({
    id: newId(),
    createdAt,
    version: 1,
    interactionId: id,
    personId,
    position: 0,
  }));
  const without = rows.map(({ personId: _personId, ...row }) => row);
  return { ...file, tables: { ...file.tables, [name]: without, [getTableName(interactionPeople)]: present } };
}
