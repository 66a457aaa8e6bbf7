import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { daySchema, number } from '@/lib/plan/words/fields';
import { text } from '@/lib/plan/words/text';
import { foldName } from '../../planner/people/people';
import { type CopiedTable, copiedColumns, currentKey, nameOf, pointingKeys } from './copied-tables';
import { type Row, rowRules } from './row-rules';
import { labelOf } from './row-words';

/** The result for one row of a file: its values, what is wrong with them, or that it is no row of this table. */
export type CheckedRow = { values: Row } | { problem: string } | 'damaged';

/** Checks the rows of a table as the noun's form checks input. Ids are not checked, since every row gets a new one. */
export function rowChecker(table: CopiedTable): (row: Row) => CheckedRow {
  const columns = new Map(copiedColumns(table));
  const rules = rowRules[nameOf(table)];
  const pointing = new Set([...pointingKeys(table), 'id']);
  const plain = Object.fromEntries([...columns].map(([key, column]) => [key, plainSchema(column)]));

  return (given) => {
    const row: Row = {};
    for (const [key, value] of Object.entries(given)) {
      const current = currentKey(table, key);
      if (current) row[current] = value;
    }
    for (const [key, value] of Object.entries(row)) {
      const column = columns.get(key);
      if (!column || (value === null ? column.notNull : !isOfKind(value, column))) return 'damaged';
    }
    const schema = typeof rules?.schema === 'function' ? rules.schema(row) : rules?.schema;
    const draft = Object.entries(rules?.draft?.(row) ?? row).flatMap(([key, value]) =>
      schema && key in schema.shape && value !== null ? [[key, pointing.has(key) ? SOME_ID : value]] : [],
    );
    const form = schema?.safeParse(Object.fromEntries(draft)) ?? { success: true as const, data: {} };
    if (!form.success) return { problem: problemOf(form.error) };
    const values: Row = { ...row };
    for (const [key, value] of Object.entries(row)) {
      if (value === null || pointing.has(key)) continue;
      if (schema && key in schema.shape) {
        values[key] = (form.data as Row)[key];
        continue;
      }
      const checked = ((rules?.more?.[key] as z.ZodType | undefined) ?? plain[key] ?? z.never()).safeParse(value);
      if (!checked.success) return { problem: problemOf(checked.error, key) };
      values[key] = checked.data;
    }
    if ('sortName' in getTableColumns(table)) values.sortName = foldName(String(values.display));
    return { values };
  };
}

function isOfKind(value: unknown, { dataType, enumValues }: SQLiteColumn): boolean {
  if (dataType === 'date') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (dataType === 'custom') return typeof value === 'string';
  return typeof value === dataType && (!enumValues?.length || enumValues.includes(String(value)));
}

const SOME_ID = 'some-id';
const LATEST_INSTANT = '2200-12-31T23:59:59.999Z';

/** The schema of a column that no form writes: a real day or moment, a whole number, a text of bounded length. */
function plainSchema(column: SQLiteColumn): z.ZodType {
  if (column.dataType === 'custom') return daySchema;
  if (column.dataType === 'number')
    return number({ min: column.getSQLType() === 'real' ? -1e9 : 0, whole: column.getSQLType() !== 'real' });
  if (column.dataType === 'string') return text(20_000);
  if (column.dataType !== 'date') return z.unknown();
  return z
    .string()
    .transform((written) => new Date(written))
    .pipe(z.date().min(new Date(0), 'Choose a later moment').max(new Date(LATEST_INSTANT), 'Choose an earlier moment'));
}

const problemOf = ({ issues: [issue] }: z.ZodError, key = issue?.path[0]) =>
  [key === undefined ? undefined : labelOf(String(key)), issue?.message].filter((part) => part !== undefined).join(': ');
