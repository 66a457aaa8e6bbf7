import type { Database } from './client';

/**
 * A query that is built once for each database, since to build one costs more than to run it: for what pages ask.
 * Its values come through `sql.placeholder`, which skips the column's encoder: give numbers and text, no Dates.
 */
export function preparedQuery<Query extends object>(build: (db: Database) => { prepare: () => Query }): (db: Database) => Query {
  const built = new WeakMap<Database, Query>();
  return (db) => {
    const query = built.get(db) ?? build(db).prepare();
    built.set(db, query);
    return query;
  };
}
