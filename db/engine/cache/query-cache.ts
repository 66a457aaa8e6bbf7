import type { Statement } from 'better-sqlite3';
import { dataVersion } from '../../sql/pragmas';
import type { Database } from '../client';
import { preparedQuery } from '../prepared-query';
import { ANY_TABLE, isWrittenSince, unownedChanges, writesOf } from '../whose-write';
import { deepFreeze } from './deep-freeze';
import { tablesRead } from './tables-named';
import { noteTables, tablesReadIn, watch } from './tables-touched';

/** What is kept in all, as `bytesIn` estimates it: the answers of about 200 active people. The least recently used owner is forgotten first. */
const MAX_BYTES = 32 * 2 ** 20;

/** An answer, the tables it was read from, and how many writes of its owner it knows of. */
type Kept = { answer: unknown; bytes: number; tables: readonly string[]; asOf: number };
type Owned = { bytes: number; writes: number; answers: Map<string, Kept> };
type Memory = { elsewhere: Statement; state: string; bytes: number; owners: Map<string, Owned> };
type Values = Record<string, string | number> & { ownerId: string };
type Query<Row> = { execute: (values?: Values) => PromiseLike<Row[]>; getQuery: () => { sql: string } };

const memories = new WeakMap<Database, Memory>();
let queries = 0;

/**
 * A prepared query whose answer is given again as long as none of its tables was written for its owner: for what several pages ask alike.
 * Its values are all that the answer depends on, so none of them may be the present moment.
 */
export function cachedQuery<Row extends object>(build: (db: Database) => { prepare: () => Query<Row> }) {
  const query = preparedQuery(build);
  const name = ++queries;
  return (db: Database) => ({
    execute: (values: Values): Promise<readonly Row[]> =>
      remembered(db, values.ownerId, `${name} ${JSON.stringify(values)}`, async () => ({
        answer: await query(db).execute(values),
        tables: tablesRead(db.$client, query(db).getQuery().sql),
      })),
  });
}

/**
 * The answer to a question about one owner's rows, asked again when any of them was written since, or a row that may be anybody's
 * (see whose-write.ts). Several requests hold the same answer, so it is frozen.
 * @param question what the answer depends on besides the database and the owner: which rows, on what day
 */
export const cachedAnswer = <Answer>(db: Database, ownerId: string, question: string, ask: () => Promise<Answer>): Promise<Answer> =>
  remembered(db, ownerId, question, async () => ({ answer: await ask(), tables: [ANY_TABLE] }));

/**
 * The same, asked again only when a table was written that `ask` read.
 * @param question all that the answer depends on: `ask` uses nothing that was read before it, unless it stands in the question
 */
export const cachedReading = <Answer>(db: Database, ownerId: string, question: string, ask: () => Promise<Answer>): Promise<Answer> =>
  remembered(db, ownerId, question, async () => {
    const watched = watch();
    try {
      return { answer: await ask(), tables: tablesReadIn(db.$client, watched) };
    } finally {
      watched.end();
    }
  });

async function remembered<Answer>(
  db: Database,
  ownerId: string,
  question: string,
  ask: () => Promise<{ answer: Answer; tables: readonly string[] }>,
): Promise<Answer> {
  const memory = memoryOf(db);
  const owned = ownedIn(memory, ownerId);
  const found = owned.answers.get(question);
  if (found) {
    noteTables(found.tables);
    return found.answer as Answer;
  }
  const asOf = writesOf(ownerId);
  const { answer, tables } = await ask();
  deepFreeze(answer);
  noteTables(tables);
  // If someone wrote meanwhile what it was read from, this answer is old and must not be cached.
  if (memoryOf(db).owners.get(ownerId) !== owned || owned.answers.has(question) || isWrittenSince(ownerId, asOf, tables)) return answer;
  const kept = { answer, bytes: bytesIn(answer), tables, asOf };
  owned.answers.set(question, kept);
  owned.bytes += kept.bytes;
  memory.bytes += kept.bytes;
  for (const [oldest] of memory.owners) {
    if (memory.bytes <= MAX_BYTES) break;
    forget(memory, oldest);
  }
  return answer;
}

/** The cache for the current state of the database; empty after a write that may concern anyone, or by another connection. */
function memoryOf(db: Database): Memory {
  const memory = memories.get(db) ?? {
    elsewhere: dataVersion(db.$client),
    state: '',
    bytes: 0,
    owners: new Map(),
  };
  memories.set(db, memory);
  const state = `${unownedChanges(db)} ${memory.elsewhere.get()}`;
  if (state !== memory.state) Object.assign(memory, { state, bytes: 0, owners: new Map() });
  return memory;
}

/** One owner's cache without what their writes have made old; marks the owner as most recently used. */
function ownedIn(memory: Memory, ownerId: string): Owned {
  const writes = writesOf(ownerId);
  const owned = memory.owners.get(ownerId) ?? { bytes: 0, writes, answers: new Map() };
  memory.owners.delete(ownerId);
  memory.owners.set(ownerId, owned);
  if (owned.writes === writes) return owned;
  owned.writes = writes;
  for (const [question, { tables, asOf, bytes }] of owned.answers) {
    if (!isWrittenSince(ownerId, asOf, tables)) continue;
    owned.answers.delete(question);
    owned.bytes -= bytes;
    memory.bytes -= bytes;
  }
  return owned;
}

function forget(memory: Memory, ownerId: string) {
  memory.bytes -= memory.owners.get(ownerId)?.bytes ?? 0;
  memory.owners.delete(ownerId);
}

/** About what an answer takes: what V8 needs for each value, and a byte for each letter. */
function bytesIn(answer: unknown): number {
  if (typeof answer === 'string') return 16 + answer.length;
  if (typeof answer !== 'object' || answer === null) return 8;
  return Object.values(answer).reduce((sum: number, part) => sum + bytesIn(part), 24);
}
