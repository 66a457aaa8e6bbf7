import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ImportKind } from '@/lib/import/person/person';
import { importDecisions, importRowKinds, importStates } from '@/lib/import/preview/preview';
import { flag, instant } from './columns';
import { addressable, belongsTo, owned } from './owned';

/** One file that was read, and what became of it: a batch that is stored as a whole and undone as a whole. */
export const imports = sqliteTable(
  'imports',
  {
    ...owned(),
    fileName: text().notNull(),
    state: text({ enum: importStates }).notNull(),
    /** Null while its columns are unknown. */
    kind: text().$type<ImportKind>(),
    /**
     * Before it is stored: notes on the file and how a table was read, see `TableQuestion`, and a table's bytes in base64. Empty
     * afterwards.
     */
    question: text().notNull().default(''),
    contents: text().notNull().default(''),
    /** Ids of the organizations that storing it made, as JSON. */
    madeOrganizations: text().notNull().default('[]'),
    storedAt: instant(),
  },
  (batch) => [addressable('imports', batch)],
);

/** What the file says about one person, or why a row was not read. */
export const importRows = sqliteTable(
  'import_rows',
  {
    ...owned(),
    importId: text().notNull(),
    kind: text({ enum: importRowKinds }).notNull(),
    /** Its place in the batch. */
    place: integer().notNull(),
    name: text().notNull().default(''),
    /** The matching person, or the one to be stored. Not a reference: the person may be removed, and the row records what happened. */
    personId: text(),
    changedJob: flag(),
    /** The planner's decision on a match; null is the default. */
    decision: text({ enum: importDecisions }),
    /** Before it is stored: what was read, see `ReviewRow`. Afterwards: what `undo` needs. */
    json: text().notNull(),
  },
  (row) => [
    belongsTo(row.ownerId, row.importId, imports),
    index('import_rows_list').on(row.ownerId, row.importId, row.kind, row.place),
    index('import_rows_jobs').on(row.ownerId, row.importId).where(sql`changed_job = 1`),
  ],
);

/** Which column holds what under a header that was asked about once. */
export const importMappings = sqliteTable(
  'import_mappings',
  {
    ...owned(),
    /** The headers, as JSON. */
    header: text().notNull(),
    /** As `Mapping`, in JSON. */
    mapping: text().notNull(),
  },
  (row) => [uniqueIndex('import_mappings_header').on(row.ownerId, row.header)],
);
