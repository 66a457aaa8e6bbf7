import { expect, test } from 'vitest';
import { quotas } from '@/lib/plan/account/quotas';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../engine/fresh-database';
import { QuotaReached } from '../errors';

const today = day('2027-03-09');
const table = (...names: string[]) =>
  new TextEncoder().encode(
    `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${names.map((name) => `${name},Abel,,,,,\n`).join('')}`,
  );

/** An account with all the people it may have, less `free`. */
async function full(free: number) {
  const { db, ownerId, planner } = await freshPlanner(freshDatabase());
  db.$client
    .prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
       insert into people (id, owner_id, created_at, display, sort_name) select ? || i, ?, 0, 'Person ' || i, 'person ' || i from n`,
    )
    .run(quotas.people - free, `${ownerId} `, ownerId);
  const read = async (bytes: Uint8Array) => {
    const answer = await planner.imports.read(bytes, 'Connections.csv');
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.id;
  };
  return { db, planner, read, count: () => db.$client.prepare('select count(*) from people where owner_id = ?').pluck().get(ownerId) };
}

test('an account holds so many people and no more, whichever way they come', async () => {
  const { db, planner, read, count } = await full(2);
  await planner.people.meet('Ana Abel');
  const file = await read(table('Bo', 'Cai'));
  await expect(planner.imports.store(file, today)).rejects.toThrow(QuotaReached);
  expect(count()).toBe(quotas.people - 1);
  await planner.imports.store(await read(table('Bo')), today);
  await expect(planner.people.meet('Dana Dahl')).rejects.toThrow('at most 50,000 people');
  expect(count()).toBe(quotas.people);
  const { planner: other } = await freshPlanner(db, 'Mallory');
  expect(await other.people.meet('Dana Dahl')).toEqual(expect.anything());
});

test('what is kept of uploads is counted in bytes, and no longer once it is imported or discarded', async () => {
  const { planner } = await freshPlanner(freshDatabase());
  expect(await planner.imports.keptBytes()).toBe(0);
  const known = await planner.imports.read(table('Ana', 'Bo'), 'Connections.csv');
  const afterOne = await planner.imports.keptBytes();
  expect(afterOne).toBeGreaterThan(100);
  const unknown = await planner.imports.read(new TextEncoder().encode(`Quux,Plugh\n${'x'.repeat(3000)},y\n`), 'odd.csv');
  expect(await planner.imports.keptBytes()).toBeGreaterThan(afterOne + 3000);
  if ('problem' in known || 'problem' in unknown) throw new Error('Both files can be read.');
  await planner.imports.forget(unknown.id);
  expect(await planner.imports.keptBytes()).toBe(afterOne);
  await planner.imports.store(known.id, today);
  expect(await planner.imports.keptBytes()).toBeLessThan(afterOne);
});
