import type { Database } from 'better-sqlite3';
import { schemaVersion, tableNames } from '../sql/pragmas';

/** A release as kept in db/releases: how many migrations it had, the schema they made, and a row of each table. */
export type Release = { migrations: number; schema: Record<string, string>; tables: Record<string, Record<string, unknown>[]> };

/** The schema by name, without Drizzle's own table and the internal tables of search indexes. */
export function schemaOf(sqlite: Database): Release['schema'] {
  const made = sqlite
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> '__drizzle_migrations' AND name NOT LIKE 'people_search_%' AND name NOT LIKE 'plan_search_%' ORDER BY name",
    )
    .all() as { name: string; sql: string }[];
  return Object.fromEntries(made.map(({ name, sql }) => [name, sql]));
}

/** The rows of every table except the search index, which triggers write. */
export function releaseOf(sqlite: Database): Release {
  const rows = tableNames(sqlite)
    .filter((name) => !['__drizzle_migrations', 'people_documents', 'plan_documents'].includes(name))
    .map((name) => [name, sqlite.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[]] as const);
  return {
    migrations: schemaVersion(sqlite),
    schema: schemaOf(sqlite),
    tables: Object.fromEntries(rows.filter(([, all]) => all.length > 0)),
  };
}
