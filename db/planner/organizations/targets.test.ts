import { expect, it } from 'vitest';
import { targetList } from '@/lib/plan/organization/target-list';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = day('2027-03-09');

async function begin() {
  const fresh = await freshPlanner();
  const { tables } = fresh;
  const target = (name: string, motivation: number, opening = 0) =>
    tables.organizations.create({ name, kind: 'target', motivation, opening });
  const person = (display: string, organizationId: string) =>
    tables.people.create({ display, sortName: display.toLowerCase(), organizationId });
  const wrote = (personId: string, answered = false) =>
    tables.interactions.create({ personId, kind: 'message', happenedOn: today, isOutreach: true, answeredOn: answered ? today : null });
  return { ...fresh, target, person, wrote };
}

it('the next target becomes active when one of five answers, is ruled out or was tried three times', async () => {
  const { planner, target, person, wrote } = await begin();
  const ids = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => target(name, 2)));
  await target('Look closer', 0);
  const active = async () =>
    targetList(await planner.targets.list())
      .active.map(({ name }) => name)
      .join('');
  expect(await active()).toBe('ABCDE');
  await wrote(await person('Ana', ids[0] ?? ''), true);
  expect(await active()).toBe('BCDEF');
  const undo = await planner.targets.ruleOut(ids[1] ?? '', today, 'B ruled out');
  expect(await active()).toBe('CDEFG');
  const bo = await person('Bo', ids[2] ?? '');
  for (let round = 0; round < 3; round++) await wrote(bo);
  expect(await active()).toBe('DEFGH');
  await planner.trash.undo(undo);
  expect(await active()).toBe('BDEFG');
  await expect(planner.targets.consider('none')).rejects.toThrow(MissingRow);
});

it('knows who is there, whom nothing is waited for first, and suggests where people are', async () => {
  const { planner, tables, target, person, wrote } = await begin();
  const northgrid = await target('Northgrid', 3);
  const first = await person('Ana', northgrid);
  await person('Bo', northgrid);
  await wrote(first);
  expect((await planner.targets.peopleAt([northgrid])).map(({ display }) => display)).toEqual(['Bo', 'Ana']);
  const other = await tables.organizations.create({ name: 'Kestrel' });
  await person('Cem', other);
  await tables.organizations.create({ name: 'No one there' });
  expect((await planner.targets.suggestions()).map(({ name }) => name)).toEqual(['Kestrel']);
  await planner.targets.consider(other);
  expect(await planner.targets.suggestions()).toEqual([]);
});
