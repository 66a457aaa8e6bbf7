import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** The items of a JSON array as a table with one column, `value`: one value of the query, however many items there are. */
export const itemsOf = (json: SQLWrapper | string): SQL => sql`json_each(${json})`;

/** As `inArray`, for thousands: one value however many there are, so that the statement stays the same and stays compiled. */
export const isOneOf = (column: SQLWrapper, ids: readonly string[]): SQL =>
  sql`${column} in (select value from ${itemsOf(JSON.stringify(ids))})`;

export const jsonObject = (fields: readonly (readonly [key: string, value: SQLWrapper | string])[]): SQL =>
  sql`json_object(${sql.join(
    fields.flatMap(([key, value]) => [sql`${key}`, sql`${value}`]),
    sql`, `,
  )})`;

/** The values of all rows of `from` (a table and its conditions), decoded. */
export const listOf = <Value>(value: SQLWrapper, from: SQL) =>
  sql<string>`(select json_group_array(${value}) from ${from})`.mapWith((json: string): Value[] => JSON.parse(json));

/** How many rows of `from` have each value of a column, as JSON. */
export const countsBy = (column: SQLWrapper, from: SQL): SQL<string> =>
  sql`(select json_group_object(value, count) from (select ${column} as value, count(*) as count from ${from} group by value))`;

/** A text inside stored JSON; null where the key is missing. */
export const jsonText = (json: SQLWrapper, key: string): SQL<string | null> => sql`${json} ->> ${key}`;

/** The same JSON with one key set; an empty text counts as an empty object. */
export const withKey = (json: SQLWrapper, key: string, value: number): SQL =>
  sql`json_set(iif(${json} = '', '{}', ${json}), ${`$.${key}`}, ${value})`;
