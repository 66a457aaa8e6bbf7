import { eq } from 'drizzle-orm';
import { matchPeople } from '@/lib/import/match';
import type { Mapping, ReadFile } from '@/lib/import/person';
import { readPeople } from '@/lib/import/read';
import { type ReviewRow, reviewRows } from '@/lib/import/review';
import { UnknownColumns, UnreadableFile } from '@/lib/import/unreadable';
import type { Statement } from '../atomically';
import { addressBook } from '../planner/address-book';
import { rowsOf } from '../rows';
import { importMappings, importRows, imports } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { insertingAll } from './inserting-all';
import type { Turn } from './turn';

type Order = { bytes: Uint8Array; fileName: string };
type ReadImport = { id: string } | { problem: string };

/** Reads a file and keeps what it says, to be looked over: nobody is stored yet. A file nobody can read is answered with a sentence. */
export async function readImport(scope: Scope, { bytes, fileName }: Order, turn: Turn): Promise<ReadImport> {
  const id = newId();
  const batch = (fields: Omit<typeof imports.$inferInsert, 'id' | 'ownerId' | 'createdAt' | 'fileName'>) =>
    rowsOf(scope, imports).inserting({ ...fields, fileName }, id);
  try {
    const file = await readWithKnownColumns(scope, bytes, fileName);
    const rows = await rowsFor(scope, id, file);
    await turn.take();
    await scope.write([batch({ state: 'pending', kind: file.kind }), ...rows]);
  } catch (error) {
    if (!(error instanceof UnknownColumns)) return problemOf(error);
    const { headers, samples, suggested } = error;
    await turn.take();
    await scope.write([
      batch({
        state: 'asking',
        question: JSON.stringify({ headers, samples, suggested }),
        contents: Buffer.from(bytes).toString('base64'),
      }),
    ]);
  }
  return { id };
}

/** Reads a file whose columns the planner has named, and remembers them for the next file with this header. @throws MissingRow */
export async function readMapped(scope: Scope, order: { id: string; mapping: Mapping }, turn: Turn): Promise<ReadImport> {
  const batches = rowsOf(scope, imports);
  const batch = await batches.find(order.id);
  if (batch.state !== 'asking') return { id: batch.id };
  try {
    const file = readPeople(Buffer.from(batch.contents, 'base64'), batch.fileName, order.mapping);
    const { headers } = JSON.parse(batch.question) as { headers: string[] };
    const mapping = JSON.stringify(order.mapping);
    const rows = await rowsFor(scope, batch.id, file);
    await turn.take();
    await scope.write([
      batches.updating(batch.id, { state: 'pending', kind: file.kind, question: '', contents: '' }, eq(imports.state, 'asking')),
      scope.db
        .insert(importMappings)
        .values({ id: newId(), ownerId: scope.ownerId, createdAt: scope.now, header: JSON.stringify(headers), mapping })
        .onConflictDoUpdate({ target: [importMappings.ownerId, importMappings.header], set: { mapping } }),
      ...rows,
    ]);
    return { id: batch.id };
  } catch (error) {
    return problemOf(error);
  }
}

async function readWithKnownColumns(scope: Scope, bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  try {
    return readPeople(bytes, fileName);
  } catch (error) {
    if (!(error instanceof UnknownColumns)) throw error;
    const header = JSON.stringify(error.headers);
    const [known] = await rowsOf(scope, importMappings).select(eq(importMappings.header, header));
    if (!known) throw error;
    return readPeople(bytes, fileName, JSON.parse(known.mapping) as Mapping);
  }
}

async function rowsFor(scope: Scope, importId: string, file: ReadFile): Promise<Statement[]> {
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

function problemOf(error: unknown): ReadImport {
  if (error instanceof UnreadableFile) return { problem: error.message };
  throw error;
}
