import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import type { Database } from '../../engine/client';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { oneOfEach } from '../../one-of-each';
import { copiedTables, nameOf, renamedColumns } from './copied-tables';
import { nounOf } from './row-words';

type File = { account: Record<string, unknown>; tables: Record<string, Record<string, unknown>[]> };

const bytes = (file: unknown) => new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));

async function full(db: Database, name = 'Ines') {
  const { planner, tables, ownerId } = await freshPlanner(db, name);
  const ids = await oneOfEach(db, ownerId);
  const mira = await planner.people.meet('Mira');
  await tables.people.change(ids.people ?? '', { introducedById: mira, notes: 'Ø, 漢字, “quotes”\nand a line' });
  return { planner, tables, ownerId, ids };
}

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

describe('a row that breaks a rule of its form', () => {
  const impossible: [table: string, column: string, value: unknown][] = [
    ['people', 'rhythmDays', 0.5],
    ['people', 'rhythmDays', -7],
    ['people', 'rhythmDays', 1e9],
    ['people', 'minutes', 1e300],
    ['people', 'notes', 'x'.repeat(100_000)],
    ['people', 'display', 'x'.repeat(300)],
    ['people', 'given', 'half \ud800'],
    ['people', 'version', 0.5],
    ['people', 'lastContactOn', 'banana'],
    ['people', 'lastContactOn', '2027-02-30'],
    ['people', 'birthday', 'banana'],
    ['people', 'createdAt', '+275760-09-13T00:00:00.000Z'],
    ['people', 'createdAt', '-000001-01-01T00:00:00.000Z'],
    ['goals', 'dueOn', 'banana'],
    ['goals', 'dueOn', day('2026-01-01')],
    ['goals', 'dueOn', '9999-99-99'],
    ['goals', 'target', 0],
    ['goals', 'target', 1e12],
    ['goals', 'confidence', 11],
    ['goals', 'confidence', 2.5],
    ['goals', 'statement', ''],
    ['goal_changes', 'to', 'banana'],
    ['goal_changes', 'effectiveOn', 'x'],
    ['measurements', 'value', 1e308],
    ['measurements', 'measuredOn', '+275760-09-13'],
    ['plans', 'endsOn', day('2027-01-01')],
    ['pauses', 'toOn', 'zzzz'],
    ['pauses', 'toOn', day('2029-01-01')],
    ['interactions', 'happenedOn', 'x'],
    ['interactions', 'answeredOn', ''],
    ['steps', 'dueOn', '9999-99-99'],
    ['steps', 'atTime', '25:99'],
    ['outcomes', 'reportBackBy', '0000-00-00'],
    ['outcomes', 'report', 'x'.repeat(1001)],
    ['feedback', 'receivedOn', 'yesterday'],
    ['feedback', 'text', 'x'.repeat(2001)],
    ['mentors', 'stageSince', ''],
    ['mentors', 'meetsEveryDays', 0.5],
    ['mentor_ratings', 'rating', 9],
    ['contact_details', 'value', 'javascript:alert(1)'],
    ['contact_details', 'value', 'x'.repeat(400)],
    ['affiliations', 'untilOn', '2027'],
    ['tags', 'tag', 'x'.repeat(41)],
    ['saved_views', 'name', ''],
    ['import_mappings', 'mapping', '{"Who":"secret"}'],
    ['import_mappings', 'header', 'no JSON'],
    ['organizations', 'name', 'x'.repeat(201)],
  ];

  const db = freshDatabase();
  const written = full(db).then(({ planner }) => planner.exports.full());

  it.each(impossible)('of %s, %s is left out by name, and the rest is kept', async (table, column, value) => {
    const file = JSON.parse(await written) as File;
    const { planner: other } = await freshPlanner(db, `M${crypto.randomUUID()}`);
    const row = file.tables[table]?.[0];
    if (!row) throw new Error(`There is no row of ${table}.`);
    Object.assign(row, { [column]: value });
    const brought = await other.exports.importFullExport(bytes(file));
    expect(brought).toMatchObject({ skipped: [expect.stringMatching(new RegExp(`^${nounOf(table)}\\b`, 'i'))] });
    if (/[A-Z]/.test(column)) expect(JSON.stringify(brought)).not.toContain(`, ${column}: `);
    const kept = JSON.parse(await other.exports.full()) as File;
    expect(kept.tables[table]).toHaveLength((file.tables[table]?.length ?? 0) - 1);
    const rows = (tables: File['tables']) => Object.values(tables).flat().length;
    expect('rows' in brought && brought.rows).toBe(rows(kept.tables));
    expect('left' in brought && brought.left).toBe(rows(file.tables) - rows(kept.tables));
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  it('of any shape does nothing worse', async () => {
    const json = await written;
    for (const [wrong, outcome] of [
      [json.replace('"target": 9', '"target": 1e309'), 'skipped'],
      [json.replace('"target": 9', '"target": {"a": 1}'), 'problem'],
      [json.replace('"target": 9', '"__proto__": {"target": 9}, "target": 9'), 'rows'],
      [json.replace('"timeZone": "Europe/Lisbon"', '"timeZone": "Mars/Olympus_Mons"'), 'rows'],
      [json.replace('"weekStart": 1', '"weekStart": 9'), 'rows'],
    ] as const) {
      expect(wrong).not.toBe(json);
      const { planner: other, ownerId } = await freshPlanner(db, `M${crypto.randomUUID()}`);
      expect(await other.exports.importFullExport(bytes(wrong))).toHaveProperty(outcome);
      const account = db.$client.prepare('select time_zone, week_start from users where id = ?').get(ownerId);
      expect(account).toEqual({ time_zone: 'Europe/Lisbon', week_start: 1 });
    }
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
