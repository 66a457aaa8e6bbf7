import { Column, getTableName, is, noopDecoder, SQL, Subquery } from 'drizzle-orm';
import { BetterSQLiteSession, type PreparedQuery } from 'drizzle-orm/better-sqlite3/session';
import type { PreparedQueryConfig } from 'drizzle-orm/sqlite-core';
import { possible } from './possible';

type Schema = Record<string, never>;
type Session = BetterSQLiteSession<Schema, Schema>;
type Asked = Parameters<Session['prepareQuery']>;
type Fields = NonNullable<Asked[1]>;
type Decoder = { mapFromDriverValue: (value: unknown) => unknown };
type Row = Record<string, unknown>;

/**
 * Drizzle's session, but for how rows become objects: Drizzle asks of each cell of each row what kind of field it is, which for a page
 * of many rows costs more than SQLite needs to find them. Here it is asked once a query.
 */
export class MappingSession extends BetterSQLiteSession<Schema, Schema> {
  override prepareQuery<T extends Omit<PreparedQueryConfig, 'statement' | 'run'>>(
    ...[query, fields, method, isInArrays, mapper, ...rest]: Asked
  ) {
    if (!fields || mapper || method !== 'all') return super.prepareQuery<T>(query, fields, method, isInArrays, mapper, ...rest);
    let read: ((row: readonly unknown[]) => Row) | undefined;
    const map = (rows: unknown[][]) => {
      read ??= reader(fields, (prepared as { joinsNotNullableMap?: Record<string, boolean> }).joinsNotNullableMap);
      return rows.map(read);
    };
    const prepared: PreparedQuery<T> = super.prepareQuery<T>(query, fields, method, isInArrays, map, ...rest);
    return prepared;
  }
}

/**
 * @param isInner of each joined table, whether every row has it; undefined where nothing is joined
 * @returns what makes an object of a row; what was joined and not found is null
 */
function reader(fields: Fields, isInner: Record<string, boolean> | undefined) {
  const cells = fields.map(({ path, field }, at) => ({
    at,
    part: path.length > 1 ? path[0] : undefined,
    name: path.at(-1) ?? '',
    decode: decoderOf(field),
  }));
  const optional = isInner ? optionalParts(fields, isInner) : [];
  return (row: readonly unknown[]) => {
    const whole: Row = {};
    for (const { at, part, name, decode } of cells) {
      const value = row[at];
      if (part !== undefined) whole[part] ??= {};
      const into = part === undefined ? whole : (whole[part] as Row);
      into[name] = value === null || !decode ? value : decode(value);
    }
    for (const { part, at } of optional) if (row[at] === null) whole[part] = null;
    return whole;
  };
}

/** How a field's value is read; undefined where it is taken as it is. */
function decoderOf(field: Fields[number]['field']) {
  if (is(field, Column)) return possible(field);
  const decoder = decoderOfSql(is(field, SQL) ? field : is(field, Subquery) ? field._.sql : field.sql);
  return decoder === noopDecoder ? undefined : (value: unknown) => decoder.mapFromDriverValue(value);
}

const decoderOfSql = (field: SQL) => (field as unknown as { decoder: Decoder }).decoder;

/** The parts that are all of one table which a row may lack, each with the place of its first column. */
function optionalParts(fields: Fields, isInner: Record<string, boolean>) {
  const parts = new Map<string, { part: string; at: number; table: string; isMixed: boolean }>();
  fields.forEach(({ path: [part = '', ...inside], field }, at) => {
    if (inside.length !== 1 || !is(field, Column)) return;
    const table = getTableName(field.table);
    const known = parts.get(part);
    if (!known) parts.set(part, { part, at, table, isMixed: false });
    else if (known.table !== table) known.isMixed = true;
  });
  return [...parts.values()].filter(({ table, isMixed }) => !isMixed && !isInner[table]);
}
