import { and, eq, inArray } from 'drizzle-orm';
import { questionIn, questionOf } from '@/lib/import/csv/table-question';
import type { Encoding } from '@/lib/import/files/decode';
import { readPeople } from '@/lib/import/files/read';
import { UnknownColumns, UnreadableFile } from '@/lib/import/files/unreadable';
import { matchPeople } from '@/lib/import/matching/match';
import type { HowToRead, Mapping, ReadFile, ReadTable } from '@/lib/import/person/person';
import { type ReviewRow, reviewRows } from '@/lib/import/preview/preview';
import type { DateOrder } from '@/lib/import/text/day-text';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { addressBook } from '../../planner/people/address-book';
import { rowsOf } from '../../rows';
import { importMappings, importRows, imports } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';
import type { Turn } from '../write-in-turn';

type Source = { bytes: Uint8Array; fileName: string };
type ReadImport = { id: string } | { problem: string };

/** Reads a file and keeps the result for review; no one is stored yet. An unreadable file gets a sentence. */
export async function readImport(scope: Scope, order: Source & { usualOrder?: DateOrder | undefined }, turn: Turn): Promise<ReadImport> {
  const id = newId();
  const how = { usualOrder: order.usualOrder };
  return answered(async () => {
    const reading = await readAsRemembered(scope, order, how);
    const rows = await rowsFor(scope, id, reading.file);
    await turn.take();
    await scope.write([rowsOf(scope, imports).inserting({ ...fieldsOf(order, reading, how), fileName: order.fileName }, id), ...rows]);
    return { id };
  });
}

interface AnotherWay {
  id: string;
  encoding?: Encoding | undefined;
  dateOrder?: DateOrder | undefined;
  /** The planner's column mapping, remembered for similar files; null forgets it. */
  mapping?: Mapping | null | undefined;
}

/** Reads a table another way, in place of how it was read before; one that is stored stays as it is. @throws MissingRow */
export async function readAnotherWay(scope: Scope, { id, mapping, encoding, dateOrder }: AnotherWay, turn: Turn): Promise<ReadImport> {
  const batches = rowsOf(scope, imports);
  const { contents, fileName, ...batch } = await batches.find(id);
  const before = questionIn(batch);
  if (!before) return { id };
  const source = { bytes: Buffer.from(contents, 'base64'), fileName };
  const how: HowToRead = {
    encoding: encoding ?? (before.isGuessed ? undefined : before.encoding),
    dateOrder: dateOrder ?? before.openOrder ?? undefined,
    usualOrder: before.usualOrder ?? undefined,
  };
  return answered(async () => {
    const reading =
      mapping === undefined
        ? await readAsRemembered(scope, source, how)
        : { ...readOrAsk(source, { ...how, mapping: mapping ?? undefined }), isRemembered: mapping !== null };
    const rows = await rowsFor(scope, id, reading.file);
    await turn.take();
    await scope.write([
      batches.updating(id, fieldsOf(source, reading, how), inArray(imports.state, ['asking', 'pending'])),
      scope.db.delete(importRows).where(and(ownedBy(importRows, scope.ownerId), eq(importRows.importId, id))),
      ...(mapping === undefined ? [] : [remembering(scope, before.headers, mapping)]),
      ...rows,
    ]);
    return { id };
  });
}

/** A file as it was read, or a table whose columns are to be asked about. */
type Reading = { file: ReadFile | null; table: ReadTable | undefined; isRemembered: boolean };

function readOrAsk({ bytes, fileName }: Source, { mapping, ...how }: HowToRead): Reading {
  try {
    const file = readPeople(bytes, fileName, mapping, how);
    return { file, table: file.table, isRemembered: false };
  } catch (error) {
    if (!(error instanceof UnknownColumns)) throw error;
    return { file: null, table: error.table, isRemembered: false };
  }
}

/** With the columns the planner chose for an earlier file with this header, where there was one. */
async function readAsRemembered(scope: Scope, source: Source, how: HowToRead): Promise<Reading> {
  const reading = readOrAsk(source, how);
  if (!reading.table) return reading;
  const [known] = await rowsOf(scope, importMappings).select(eq(importMappings.header, JSON.stringify(reading.table.headers)));
  return known ? { ...readOrAsk(source, { ...how, mapping: JSON.parse(known.mapping) as Mapping }), isRemembered: true } : reading;
}

function remembering(scope: Scope, headers: readonly string[], chosen: Mapping | null): Statement {
  const { db, ownerId, now } = scope;
  const header = JSON.stringify(headers);
  if (!chosen) return db.delete(importMappings).where(and(ownedBy(importMappings, ownerId), eq(importMappings.header, header)));
  const mapping = JSON.stringify(chosen);
  return db
    .insert(importMappings)
    .values({ id: newId(), ownerId, createdAt: now, header, mapping })
    .onConflictDoUpdate({ target: [importMappings.ownerId, importMappings.header], set: { mapping } });
}

/** What is kept of an import; the bytes only of a table, which can be read another way. */
const fieldsOf = ({ bytes }: Source, { file, table, isRemembered }: Reading, { usualOrder }: HowToRead) => ({
  state: file ? ('pending' as const) : ('asking' as const),
  kind: file?.kind ?? null,
  question: questionOf({ file, table, isRemembered, usualOrder }),
  contents: table ? Buffer.from(bytes).toString('base64') : '',
});

async function rowsFor(scope: Scope, importId: string, file: ReadFile | null): Promise<Statement[]> {
  if (!file) return [];
  const found = reviewRows(file, matchPeople(file.people, await addressBook(scope)));
  const { ownerId, now } = scope;
  const rows = found.map((row, place) => ({
    id: newId(),
    ownerId,
    createdAt: now,
    version: 1,
    importId,
    place,
    kind: row.kind,
    name: 'person' in row ? row.person.display : 'name' in row ? row.name : '',
    personId: 'existingId' in row ? row.existingId : row.kind === 'new' ? newId() : null,
    changedJob: 'changedJob' in row && row.changedJob,
    json: JSON.stringify(row satisfies ReviewRow),
  }));
  return insertingAll(scope, importRows, rows);
}

async function answered(read: () => Promise<ReadImport>): Promise<ReadImport> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    throw error;
  }
}
