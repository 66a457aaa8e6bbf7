import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Encoding } from '@/lib/import/files/decode';
import type { Mapping } from '@/lib/import/person/person';
import {
  type ImportDecision,
  type ImportRowKind,
  type ImportState,
  importRowsPerPage,
  importStates,
  importsPerPage,
} from '@/lib/import/preview/preview';
import type { DateOrder } from '@/lib/import/text/day-text';
import type { Day } from '@/lib/plan/time/day';
import { mustChange } from '../engine/atomically';
import { MissingRow } from '../errors';
import { runJob } from '../jobs/run-job';
import { ownedBy } from '../owned-by';
import { rowsOf } from '../rows';
import { importRows, imports, people, steps } from '../schema';
import type { Scope } from '../scope';
import { samePerson } from '../sql/joins';

/** Files that were read, looked over, stored as batches and perhaps undone. */
export function importsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, imports);
  const mine = (importId: string) => and(ownedBy(importRows, ownerId), eq(importRows.importId, importId));

  return {
    /** All but the bytes, which only a thread reads. @throws MissingRow */
    async find(importId: string) {
      const { contents, ...columns } = getTableColumns(imports);
      const [batch] = await db
        .select(columns)
        .from(imports)
        .where(rows.mine(eq(imports.id, importId)));
      if (!batch) throw new MissingRow();
      return batch;
    },

    /** One page of the files in these states, the newest first; one more than fits tells that there is another page. */
    latest: (page = 1, states: readonly ImportState[] = importStates) =>
      db
        .select({
          id: imports.id,
          fileName: imports.fileName,
          kind: imports.kind,
          state: imports.state,
          createdAt: imports.createdAt,
          storedAt: imports.storedAt,
        })
        .from(imports)
        .where(rows.mine(inArray(imports.state, [...states])))
        .orderBy(desc(imports.createdAt), desc(imports.id))
        .limit(importsPerPage + 1)
        .offset((page - 1) * importsPerPage),

    /** How many rows there are of each kind, and how many of them bring another job. */
    counts: (importId: string) =>
      db
        .select({ kind: importRows.kind, count: sql<number>`count(*)`, jobs: sql<number>`sum(${importRows.changedJob})` })
        .from(importRows)
        .where(mine(importId))
        .groupBy(importRows.kind),

    /** One page of the rows of a kind, with the person each is matched with or stored as. */
    page: (importId: string, kind: ImportRowKind, page: number) =>
      db
        .select({
          id: importRows.id,
          name: importRows.name,
          json: importRows.json,
          decision: importRows.decision,
          personId: people.id,
          person: people.display,
        })
        .from(importRows)
        .leftJoin(people, samePerson(importRows))
        .where(and(mine(importId), eq(importRows.kind, kind)))
        .orderBy(asc(importRows.place))
        .limit(importRowsPerPage)
        .offset((page - 1) * importRowsPerPage),

    /** People with a new job after the import: at most `most`, those you speak with first. */
    newJobs: (importId: string, most: number) =>
      db
        .select({
          personId: people.id,
          name: people.display,
          json: importRows.json,
          isPlanned:
            sql<boolean>`exists (select 1 from ${steps} where ${ownedBy(steps, ownerId)} and ${steps.personId} = ${people.id} and ${steps.createdAt} >= ${imports.storedAt})`.mapWith(
              Boolean,
            ),
        })
        .from(importRows)
        .innerJoin(people, samePerson(importRows))
        .innerJoin(imports, and(ownedBy(imports, importRows.ownerId), eq(imports.id, importRows.importId)))
        .where(and(mine(importId), sql`${importRows.changedJob} = 1`))
        .orderBy(sql`${people.rhythmDays} is null`, desc(people.lastContactOn), asc(importRows.place))
        .limit(most),

    /** Saves the decision on one match. @throws MissingRow when there is none, or the import is stored */
    decide: (rowId: string, decision: ImportDecision | null) =>
      write([
        mustChange(
          db
            .update(importRows)
            .set({ decision })
            .where(and(ownedBy(importRows, ownerId), eq(importRows.id, rowId), inArray(importRows.importId, pending()))),
          () => new MissingRow(),
        ),
      ]),

    /** Saves one decision for every possible match. */
    decideAll: (importId: string, decision: ImportDecision | null) =>
      write([
        db
          .update(importRows)
          .set({ decision })
          .where(and(mine(importId), eq(importRows.kind, 'suggested'), inArray(importRows.importId, pending()))),
      ]),

    /** Forgets a file that was not stored. @throws MissingRow */
    forget: (importId: string) =>
      write([
        mustChange(
          db.delete(imports).where(rows.mine(eq(imports.id, importId), inArray(imports.state, ['asking', 'pending']))),
          () => new MissingRow(),
        ),
      ]),

    /** Bytes kept for uploaded files under review: the file itself or what was read of it. */
    async keptBytes() {
      const [row] = await db
        .select({
          bytes: sql<number>`(select coalesce(sum(octet_length(${imports.contents})), 0) from ${imports} where ${ownedBy(imports, ownerId)})
          + (select coalesce(sum(octet_length(${importRows.json})), 0) from ${importRows} where ${ownedBy(importRows, ownerId)})`,
        })
        .from(sql`(select 1)`);
      return row?.bytes ?? 0;
    },

    /**
     * Reads a file and keeps the result for review.
     * @param usualOrder order of day and month where the planner lives
     * @returns the id of the import, or a sentence on what is wrong
     * @throws TooBusy
     */
    read: (bytes: Uint8Array, fileName: string, usualOrder?: DateOrder) => runJob(scope, 'readImport', { bytes, fileName, usualOrder }),

    /** Reads a table as the planner says what its columns hold, and remembers it for files like it. @throws MissingRow, TooBusy */
    readMapped: (id: string, mapping: Mapping) => runJob(scope, 'readAnotherWay', { id, mapping }),

    /** Reads a table as if its columns had never been chosen. @throws MissingRow, TooBusy */
    forgetColumns: (id: string) => runJob(scope, 'readAnotherWay', { id, mapping: null }),

    /** Reads a table in another encoding, or with its days in another order. @throws MissingRow, TooBusy */
    readIn: (id: string, how: { encoding?: Encoding | undefined; dateOrder?: DateOrder | undefined }) =>
      runJob(scope, 'readAnotherWay', { id, ...how }),

    /** Stores the batch, whole and once. @throws MissingRow, TooBusy */
    store: (id: string, today: Day) => runJob(scope, 'storeImport', { id, today }),

    /** Takes a stored batch back. @throws MissingRow, TooBusy */
    undo: (id: string) => runJob(scope, 'undoImport', { id }),
  };

  function pending() {
    return db
      .select({ id: imports.id })
      .from(imports)
      .where(rows.mine(eq(imports.state, 'pending')));
  }
}
