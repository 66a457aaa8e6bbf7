import { type Column, sql } from 'drizzle-orm';
import { isDay } from '@/lib/plan/time/day';

const EPOCH = '1970-01-01';
const LATEST_MILLISECONDS = Date.parse('2299-12-31');

/**
 * How a stored value of this column is read so that pages can show it and it can be edited: an older version, or a hand in SQLite, may
 * have left what no form takes. What is possible is handed on as it is; what is not is null, or where that may not be, the plainest value.
 */
export function possible(column: Column): (value: unknown) => unknown {
  const decode = (value: unknown) => column.mapFromDriverValue(value);
  const choices = column.enumValues?.length ? new Set<unknown>(column.enumValues) : undefined;
  if (choices) {
    const [plainest] = column.notNull ? choices : [null];
    return (value) => (choices.has(value) ? value : choices.has(column.default) ? column.default : plainest);
  }
  if (column.getSQLType() === 'real') return (value) => (Number.isFinite(value) ? value : 0);
  if (column.dataType === 'number') return (value) => (Number.isSafeInteger(value) ? value : wholeOf(value));
  if (column.dataType === 'date') return (value) => decode(Math.min(LATEST_MILLISECONDS, Math.max(0, wholeOf(value))));
  if (column.dataType === 'custom') return (value) => (typeof value === 'string' && isDay(value) ? value : column.notNull ? EPOCH : null);
  if (column.dataType === 'string') return (value) => (typeof value === 'string' ? value : String(value));
  return decode;
}

/** A column that a query reads by way of SQL, as in a union, where it would not be known for what it is. */
export const read = <Value>(column: Column) => sql<Value>`${column}`.mapWith(possible(column) as (value: unknown) => Value);

/** Upwards, since what is counted in parts of a day would come round too often. */
const wholeOf = (value: unknown) => {
  const whole = Math.ceil(Number(value));
  return Number.isSafeInteger(whole) ? whole : 0;
};
