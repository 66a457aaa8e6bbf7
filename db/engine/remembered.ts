import type { Statement } from 'better-sqlite3';
import type { Database } from './client';
import { prepared } from './prepared';

/** As many answers as are kept; the rooms of one person ask about twenty questions. */
const most = 500;

type Answers = Map<string, unknown>;
type Memory = { written: Statement; elsewhere: Statement; state: string; answers: Answers };
type Values = Record<string, string | number>;

const memories = new WeakMap<Database, Memory>();
let queries = 0;

/**
 * A prepared query whose answer is given again as long as nothing was written to the database: for what several rooms ask alike.
 * Its values are all that the answer depends on, so none of them may be the present moment. Its rows are frozen: several requests hold them.
 */
export function remembered<Row extends object>(
  build: (db: Database) => { prepare: () => { execute: (values?: Values) => PromiseLike<Row[]> } },
) {
  const query = prepared(build);
  const name = ++queries;
  return (db: Database) => ({
    execute: (values: Values): Promise<readonly Row[]> =>
      recalled(db, `${name} ${JSON.stringify(values)}`, async () => frozen(await query(db).execute(values))),
  });
}

/**
 * The answer to a question, asked again only when something was written since. SQLite itself says whether, so nobody has to remember
 * to forget. Several requests hold the same answer: nobody may change it.
 * @param question all that the answer depends on besides the database: whose rows, which, on what day
 */
export async function recalled<Answer>(db: Database, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const answers = answersOf(db);
  if (answers.has(question)) return answers.get(question) as Answer;
  // If somebody writes meanwhile, these are the answers of before, which nobody is given any more.
  const answer = await ask();
  if (answers.size >= most) answers.clear();
  answers.set(question, answer);
  return answer;
}

/** What is known of the database as it stands. */
function answersOf(db: Database): Answers {
  const memory = memories.get(db) ?? memoryOf(db);
  const state = `${memory.written.get()} ${memory.elsewhere.get()}`;
  if (state !== memory.state) Object.assign(memory, { state, answers: new Map() });
  return memory.answers;
}

/** `written`: how many rows this connection has changed; `elsewhere`: another number whenever another one has. */
function memoryOf(db: Database): Memory {
  const written = db.$client.prepare('select total_changes()').pluck();
  const elsewhere = db.$client.prepare('pragma data_version').pluck();
  const memory: Memory = { written, elsewhere, state: '', answers: new Map() };
  memories.set(db, memory);
  return memory;
}

/** Rows, and what is joined to them. */
function frozen<Row extends object>(rows: Row[]): readonly Row[] {
  for (const row of rows) for (const part of Object.values(Object.freeze(row))) if (isPart(part)) Object.freeze(part);
  return Object.freeze(rows);
}

const isPart = (value: unknown) => typeof value === 'object' && value !== null && !(value instanceof Date);
