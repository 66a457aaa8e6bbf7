import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { bytes, type File, full } from './full-export-sample';
import { nounOf } from './row-words';

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
