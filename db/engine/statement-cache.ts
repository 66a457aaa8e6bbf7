import type { Database, Statement } from 'better-sqlite3';

const most = 500;

/**
 * Lets a connection keep the statements it has compiled: a page asks the same questions each time, and compiling one costs as
 * much as answering it. The one asked for longest ago is let go.
 */
export function keepStatements(sqlite: Database): Database {
  const kept = new Map<string, Statement>();
  const compile = sqlite.prepare.bind(sqlite);
  const prepare = (source: string) => {
    const statement = kept.get(source) ?? compile(source);
    kept.delete(source);
    kept.set(source, statement);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    // Whoever had it before may have asked for bare arrays.
    return statement.reader ? statement.raw(false) : statement;
  };
  return Object.assign(sqlite, { prepare });
}
