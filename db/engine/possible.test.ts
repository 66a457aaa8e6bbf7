import { getTableColumns } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isDay } from '@/lib/plan/time/day';
import { copiedTables, nameOf } from '../jobs/export/copied-tables';
import { oneOfEach } from '../one-of-each';
import { rowsOf } from '../rows';
import { scopeOf } from '../scope';
import { freshDatabase, freshPlanner, noon } from './fresh-database';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test.each(['banana', '9999-99-99', 0.5, -1e15, Number.POSITIVE_INFINITY, 1e300, ''])(
  'whatever stands in a column (%s), a row is read as one that can be shown',
  async (wrong) => {
    const db = freshDatabase();
    const { ownerId } = await freshPlanner(db);
    await oneOfEach(db, ownerId);
    for (const table of copiedTables) {
      const columns = Object.entries(getTableColumns(table));
      const spoilt = columns.filter(
        ([key, column]) => !/^(id|version)$|Id$|Hash$/.test(key) && column.getSQLType() !== '' && key !== 'guestKey',
      );
      for (const [key] of spoilt) db.$client.prepare(`update "${nameOf(table)}" set "${snake(key)}" = ?`).run(wrong);
      for (const row of await rowsOf(scopeOf(db, ownerId, noon), table).select()) {
        for (const [key, column] of spoilt) {
          const value = (row as Record<string, unknown>)[key];
          const at = `${nameOf(table)}.${key}`;
          if (value === null) expect(column.notNull, at).toBe(false);
          else if (column.enumValues?.length) expect(column.enumValues, at).toContain(value);
          else if (column.dataType === 'custom') expect(isDay(String(value)), at).toBe(true);
          else if (column.dataType === 'date') expect(() => (value as Date).toISOString(), at).not.toThrow();
          else if (column.dataType === 'number') expect(Number.isFinite(value), at).toBe(true);
          else expect(typeof value, at).toBe(column.dataType);
          if (column.getSQLType() === 'integer' && typeof value === 'number') expect(Number.isSafeInteger(value), at).toBe(true);
        }
      }
    }
  },
);
