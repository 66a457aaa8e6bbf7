import type { Database, Statement } from 'better-sqlite3';

const MAX_STATEMENTS = 500;

/** Lets a connection keep the statements it has compiled, since pages run the same queries each time. The least recently used one goes. */
export function keepStatements(sqlite: Database): Database {
  const kept = new Map<string, Statement>();
  const compile = sqlite.prepare.bind(sqlite);
  const prepare = (source: string) => {
    const statement = kept.get(source) ?? compile(source);
    kept.delete(source);
    kept.set(source, statement);
    if (kept.size > MAX_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
    // An earlier caller may have asked for bare arrays.
    return statement.reader ? statement.raw(false) : statement;
  };
  return Object.assign(sqlite, { prepare });
}
