import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { copiedTables, nameOf, renamedColumns } from './copied-tables';
import { bytes, type File, full } from './full-export-sample';

/** The file with every id replaced by its place, so that two accounts can be compared. */
function placed(json: string): unknown {
  const file = JSON.parse(json) as File;
  const places = new Map(Object.entries(file.tables).flatMap(([table, rows]) => rows.map(({ id }, at) => [id, `${table} ${at}`])));
  const inPlace = (value: unknown) => places.get(value) ?? value;
  const rows = (table: Record<string, unknown>[]) =>
    table.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, inPlace(value)])));
  return {
    account: { ...file.account, currentPlanId: inPlace(file.account.currentPlanId) },
    tables: Object.fromEntries(Object.entries(file.tables).map(([name, table]) => [name, rows(table)])),
  };
}

describe('everything', () => {
  it('has a row of every table, and no hash, token or password', async () => {
    const { planner } = await full(freshDatabase());
    const json = await planner.exports.full();
    const file = JSON.parse(json) as File;
    for (const table of copiedTables) expect(file.tables[nameOf(table)]?.length, nameOf(table)).toBeGreaterThan(0);
    expect(json).not.toMatch(/hash|token|password|ownerId/i);
  });

  it('comes back into an empty account without loss', async () => {
    const db = freshDatabase();
    const { planner } = await full(db);
    const { planner: other } = await freshPlanner(db, 'Mallory');
    await other.plans.begin({ name: 'Mine', objective: 'Gone', startsOn: day('2027-01-01'), endsOn: day('2027-09-01') });
    const json = await planner.exports.full();
    expect(await other.exports.importFullExport(bytes(json))).toHaveProperty('rows');
    const again = await other.exports.full();
    // Rows of one moment stand in the order of their ids, which are new: only what they say is compared.
    expect(sorted(placed(again))).toEqual(sorted(placed(json)));
    expect(await planner.exports.full()).toBe(json);
    expect((await other.search.people('mira', 5)).length).toBe(1);
    expect((await other.search.items('talk with nine', undefined)).map(({ kind }) => kind)).toEqual(['goal']);
  });

  it('comes back from a file of before a column was given up', async () => {
    const db = freshDatabase();
    const { planner } = await full(db);
    const { planner: other } = await freshPlanner(db, 'Mallory');
    const file = JSON.parse(await planner.exports.full()) as File;
    const older = (column: string) => ({
      ...file,
      tables: { ...file.tables, people: file.tables.people?.map((row) => ({ ...row, [column]: false })) },
    });
    expect(await other.exports.importFullExport(bytes(older('never_there')))).toHaveProperty('problem');
    expect(await other.exports.importFullExport(bytes(older('starred')))).toHaveProperty('rows');
  });

  it('reads the names that columns had in an older export', async () => {
    const db = freshDatabase();
    const { planner } = await full(db);
    const file = await planner.exports.full();
    const names = Object.values(renamedColumns).flatMap((columns) => Object.entries(columns));
    const older = names.reduce((text, [then, now]) => text.replaceAll(`"${now}":`, `"${then}":`), file);
    expect(older).not.toBe(file);
    const { planner: other } = await freshPlanner(db, 'Mallory');
    expect(await other.exports.importFullExport(bytes(older))).toHaveProperty('rows');
    expect(sorted(placed(await other.exports.full()))).toEqual(sorted(placed(file)));
  });

  it('goes only into an account without people and goals', async () => {
    const db = freshDatabase();
    const { planner } = await full(db);
    const { planner: other } = await full(db, 'Mallory');
    const before = await other.exports.full();
    expect(await other.exports.importFullExport(bytes(await planner.exports.full()))).toHaveProperty('problem');
    expect(await other.exports.full()).toBe(before);
  });

  it('is refused whole when anything of it is wrong', async () => {
    const db = freshDatabase();
    const { planner } = await full(db);
    const file = JSON.parse(await planner.exports.full()) as File;
    const { planner: other, tables } = await freshPlanner(db, 'Mallory');
    const spoilt = (spoil: (copy: File) => void) => {
      const copy = structuredClone(file);
      spoil(copy);
      return bytes(copy);
    };
    const person = (copy: File) => copy.tables.people?.[0] ?? {};
    const wrong = [
      bytes('{"format": "throughline"'),
      bytes('{"format": "throughline", "version": 3}'),
      spoilt((copy) => Object.assign(copy.tables, { users: [{ id: 'x' }] })),
      spoilt((copy) => Object.assign(person(copy), { ownerId: 'someone' })),
      spoilt((copy) => Object.assign(person(copy), { display: 7 })),
      spoilt((copy) => Object.assign(person(copy), { display: null })),
      spoilt((copy) => Object.assign(person(copy), { category: 'friend' })),
      spoilt((copy) => Object.assign(person(copy), { createdAt: 'yesterday' })),
      spoilt((copy) => Object.assign(person(copy), { organizationId: 'of another account' })),
      spoilt((copy) => Object.assign(copy.tables.shares?.[0] ?? {}, { tokenHash: 'known' })),
      spoilt((copy) => delete copy.tables.plans),
    ];
    for (const one of wrong) expect(await other.exports.importFullExport(one)).toHaveProperty('problem');
    expect(await tables.people.select()).toEqual([]);
  });
});

function sorted(value: unknown) {
  const { account, tables } = value as File;
  const plain = (text: string) => text.replace(/ \d+/g, '');
  return {
    account: plain(JSON.stringify(account)),
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => plain(JSON.stringify(row))).toSorted()]),
    ),
  };
}
