import type { Database } from 'better-sqlite3';
import { groupedBy } from '@/lib/plan/words/grouped';
import { foreignKeysOf } from '../../sql/pragmas';

type Change = { table: string; isDelete: boolean };
/** What a change of a table, `of`, changes along with it. */
type Follow = Change & { of: string };
type Schema = {
  all: Set<string>;
  /** The tables behind a view. */
  behind: Map<string, string[]>;
  triggered: Map<string, Follow[]>;
  /** What a deletion takes along. */
  referring: Map<string, Follow[]>;
};

const MAX_STATEMENTS = 1000;
const schemas = new WeakMap<Database, Schema>();

/** The tables that a statement may read: each whose name stands in it, and those behind a view. Rather too many than too few. */
export const tablesRead = oncePerStatement(({ all, behind }, statement) => {
  const reached = new Set(namesIn(statement, all));
  for (const name of reached) for (const more of behind.get(name) ?? []) reached.add(more);
  return [...reached];
});

/** The tables that a statement may write: those it names as such, and those that triggers and foreign keys change along with them. */
export const tablesWritten = oncePerStatement(({ all, triggered, referring }, statement) => {
  const changes = new Map<string, Change>();
  const add = (change: Change) => changes.set(`${change.table} ${change.isDelete}`, change);
  for (const change of changesIn(statement, all)) add(change);
  for (const { table, isDelete } of changes.values()) {
    for (const more of triggered.get(table) ?? []) add(more);
    if (isDelete) for (const more of referring.get(table) ?? []) add(more);
  }
  return [...new Set([...changes.values()].map(({ table }) => table))];
});

/** The app runs a few hundred statements again and again. */
function oncePerStatement(find: (schema: Schema, statement: string) => string[]) {
  const found = new Map<string, readonly string[]>();
  return (sqlite: Database, statement: string): readonly string[] => {
    const schema = schemas.get(sqlite) ?? readSchema(sqlite);
    schemas.set(sqlite, schema);
    const tables = found.get(statement) ?? find(schema, statement);
    if (found.size >= MAX_STATEMENTS) found.clear();
    found.set(statement, tables);
    return tables;
  };
}

const namesIn = (text: string, all: ReadonlySet<string>) => [...new Set(text.toLowerCase().match(/\w+/g))].filter((word) => all.has(word));

const writing = /\b(insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+(?:"?main"?\.)?"?(\w+)/gi;

const changesIn = (text: string, all: ReadonlySet<string>): Change[] =>
  [...text.matchAll(writing)].flatMap(([, verb = '', name = '']) =>
    all.has(name.toLowerCase()) ? { table: name.toLowerCase(), isDelete: /delete|replace/i.test(verb) } : [],
  );

type Stored = { type: string; name: string; of: string; sql: string | null };

function readSchema(sqlite: Database): Schema {
  const stored = sqlite
    .prepare<[], Stored>(
      `select type, lower(name) as name, lower(tbl_name) as "of", sql from sqlite_schema
       union all select type, lower(name), lower(tbl_name), sql from sqlite_temp_schema`,
    )
    .all();
  const ofType = (type: string) => stored.filter((each) => each.type === type);
  const all = new Set([...ofType('table'), ...ofType('view')].map(({ name }) => name));
  const references = foreignKeysOf(sqlite);
  return {
    all,
    behind: new Map(ofType('view').map(({ name, sql }) => [name, namesIn(sql ?? '', all)])),
    triggered: groupedBy(
      ofType('trigger').flatMap(({ of, sql }) => changesIn(sql ?? '', all).map((change) => ({ ...change, of }))),
      ({ of }) => of,
    ),
    referring: groupedBy(
      ofType('table').flatMap(({ name }) =>
        references.all(name).map(({ to, on_delete }) => ({ of: to, table: name, isDelete: on_delete === 'CASCADE' })),
      ),
      ({ of }) => of,
    ),
  };
}
