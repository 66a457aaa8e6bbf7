import { type Column, getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isDay } from '@/lib/plan/time/day';

const EPOCH = '1970-01-01';
const LATEST_MILLISECONDS = Date.parse('2299-12-31');

/**
 * From now on every query reads the columns of these tables so that pages can show the value and forms can edit it: an older version, or
 * someone who changed the file by hand, may have stored what no form accepts.
 */
export function readPossibleValues(tables: object): void {
  for (const table of Object.values(tables) as unknown[]) {
    if (!is(table, SQLiteTable)) continue;
    for (const column of Object.values(getTableColumns(table))) column.mapFromDriverValue = possible(column);
  }
}

/** A valid value stays as it is; any other becomes null or, where the column is not nullable, its default or the plainest value. */
function possible(column: Column): (value: unknown) => unknown {
  const choices = column.enumValues?.length ? new Set<unknown>(column.enumValues) : undefined;
  if (choices) {
    const [plainest] = column.notNull ? choices : [null];
    return (value) => (choices.has(value) ? value : choices.has(column.default) ? column.default : plainest);
  }
  if (column.getSQLType() === 'real') return (value) => (Number.isFinite(value) ? value : 0);
  if (column.dataType === 'number') return (value) => (Number.isSafeInteger(value) ? value : wholeOf(value));
  if (column.dataType === 'date') return (value) => new Date(Math.min(LATEST_MILLISECONDS, Math.max(0, wholeOf(value))));
  if (column.dataType === 'custom') return (value) => (typeof value === 'string' && isDay(value) ? value : column.notNull ? EPOCH : null);
  if (column.dataType === 'string') return (value) => (typeof value === 'string' ? value : String(value));
  const decode = column.mapFromDriverValue.bind(column);
  return (value) => decode(value);
}

/** Rounded up: rounded down, a number of days under one would repeat without end. */
const wholeOf = (value: unknown) => {
  const whole = Math.ceil(Number(value));
  return Number.isSafeInteger(whole) ? whole : 0;
};
