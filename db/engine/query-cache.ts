import type { Statement } from 'better-sqlite3';
import { dataVersion } from '../sql/pragmas';
import type { Database } from './client';
import { deepFreeze } from './deep-freeze';
import { preparedQuery } from './prepared-query';
import { unownedChanges, writesOf } from './whose-write';

/** What is kept in all, as `bytesIn` estimates it: the answers of about 200 active people. The least recently used owner is forgotten first. */
const MAX_BYTES = 32 * 2 ** 20;

type Owned = { writes: number; bytes: number; answers: Map<string, unknown> };
type Memory = { elsewhere: Statement; state: string; bytes: number; owners: Map<string, Owned> };
type Values = Record<string, string | number> & { ownerId: string };

const memories = new WeakMap<Database, Memory>();
let queries = 0;

/**
 * A prepared query whose answer is given again as long as nothing of its owner's was written: for what several pages ask alike.
 * Its values are all that the answer depends on, so none of them may be the present moment.
 */
export function cachedQuery<Row extends object>(
  build: (db: Database) => { prepare: () => { execute: (values?: Values) => PromiseLike<Row[]> } },
) {
  const query = preparedQuery(build);
  const name = ++queries;
  return (db: Database) => ({
    execute: (values: Values): Promise<readonly Row[]> =>
      cachedAnswer(db, values.ownerId, `${name} ${JSON.stringify(values)}`, async () => query(db).execute(values)),
  });
}

/**
 * The answer to a question about one owner's rows, asked again only when one of them was written since, or a row that may be anybody's
 * (see whose-write.ts). Several requests hold the same answer, so it is frozen.
 * @param question all that the answer depends on besides the database and the owner: which rows, on what day
 */
export async function cachedAnswer<Answer>(db: Database, ownerId: string, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const memory = memoryOf(db);
  const owned = ownedIn(memory, ownerId);
  if (owned.answers.has(question)) return owned.answers.get(question) as Answer;
  const answer = deepFreeze(await ask());
  // If someone wrote meanwhile, this answer is old and must not be cached.
  if (memory.owners.get(ownerId) !== owned || owned.answers.has(question)) return answer;
  const bytes = bytesIn(answer);
  owned.answers.set(question, answer);
  owned.bytes += bytes;
  memory.bytes += bytes;
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

/** One owner's cache since their last write; marks the owner as most recently used. */
function ownedIn(memory: Memory, ownerId: string): Owned {
  const writes = writesOf(ownerId);
  const found = memory.owners.get(ownerId);
  if (found?.writes !== writes) forget(memory, ownerId);
  const owned = memory.owners.get(ownerId) ?? { writes, bytes: 0, answers: new Map() };
  memory.owners.delete(ownerId);
  memory.owners.set(ownerId, owned);
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
