import type { Statement } from 'better-sqlite3';
import type { Database } from './client';
import { prepared } from './prepared';

/** As many rows as are kept in all; the rooms of one person ask for about a thousand. */
const most = 50_000;

type Answers = { rows: number; of: Map<string, readonly object[]> };
type Memory = { written: Statement; elsewhere: Statement; state: string; answers: Answers };
type Values = Record<string, string | number>;

const memories = new WeakMap<Database, Memory>();
let queries = 0;

/**
 * A prepared query whose answer is given again as long as nothing was written to the database: for what several rooms ask alike.
 * Its values are all that the answer depends on, so none of them may be the present moment.
 */
export function remembered<Row extends object>(
  build: (db: Database) => { prepare: () => { execute: (values?: Values) => PromiseLike<Row[]> } },
) {
  const query = prepared(build);
  const name = ++queries;
  return (db: Database) => ({
    execute: (values: Values) => recalled(db, `${name} ${JSON.stringify(values)}`, () => query(db).execute(values)),
  });
}

/**
 * The rows that answer a question, asked again only when something was written since. SQLite itself says whether, so nobody has to
 * remember to forget. The rows are frozen: several requests hold them.
 * @param question all that the answer depends on besides the database: whose rows, which, on what day
 */
export async function recalled<Row extends object>(db: Database, question: string, ask: () => PromiseLike<Row[]>): Promise<readonly Row[]> {
  const answers = answersOf(db);
  const known = answers.of.get(question);
  if (known) return known as readonly Row[];
  // If somebody writes meanwhile, these are the answers of before, which nobody is given any more.
  const rows = await ask();
  keep(answers, question, rows);
  return rows;
}

/** What is known of the database as it stands. */
function answersOf(db: Database): Answers {
  const memory = memories.get(db) ?? memoryOf(db);
  const state = `${memory.written.get()} ${memory.elsewhere.get()}`;
  if (state !== memory.state) Object.assign(memory, { state, answers: { rows: 0, of: new Map() } });
  return memory.answers;
}

/** `written`: how many rows this connection has changed; `elsewhere`: another number whenever another one has. */
function memoryOf(db: Database): Memory {
  const written = db.$client.prepare('select total_changes()').pluck();
  const elsewhere = db.$client.prepare('pragma data_version').pluck();
  const memory = { written, elsewhere, state: '', answers: { rows: 0, of: new Map() } };
  memories.set(db, memory);
  return memory;
}

function keep(answers: Answers, question: string, rows: readonly object[]): void {
  if (answers.rows + rows.length > most) Object.assign(answers, { rows: 0, of: new Map() });
  for (const row of rows) for (const part of Object.values(Object.freeze(row))) if (isPart(part)) Object.freeze(part);
  answers.rows += rows.length + 1;
  answers.of.set(question, Object.freeze(rows));
}

/** Of a joined row: an object of its own, which a date is not. */
const isPart = (value: unknown) => typeof value === 'object' && value !== null && !(value instanceof Date);
