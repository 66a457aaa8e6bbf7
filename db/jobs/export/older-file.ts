import { getTableName } from 'drizzle-orm';
import type { FullExport } from '@/lib/export/full-export-file';
import { interactionPeople, interactions } from '../../schema';
import { newId } from '../../schema/columns';

/** A file of an earlier version as the present one would have it: whom a conversation was with stands in a table of its own since 2. */
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
