import { expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = day('2027-03-09');

it('an organization knows who is there and who was, and leaves its people when it goes', async () => {
  const { planner, tables } = await freshPlanner();
  const save = (draft: Record<string, unknown>) => planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);
  const id = await save({ given: 'Tomasz', organization: 'Northgrid', position: 'Product manager' });
  await save({ given: 'Ruth', organization: 'Northgrid' });
  await save({ id, version: '1', given: 'Tomasz', organization: 'Ørsted' });
  const [northgrid] = await planner.organizations.others('north', 1);
  expect(northgrid).toMatchObject({ name: 'Northgrid', people: 1 });
  const whole = await planner.organizations.whole(northgrid?.id ?? '');
  expect(whole.now.map(({ display }) => display)).toEqual(['Ruth']);
  expect(whole.former).toMatchObject([{ display: 'Tomasz', position: 'Product manager', untilOn: today }]);
  expect(await planner.organizations.others('ørs', 1)).toMatchObject([{ name: 'Ørsted' }]);

  const undo = await planner.organizations.remove(whole.id, 'Northgrid');
  expect(await tables.people.select()).toHaveLength(2);
  await planner.trash.undo(undo);
  expect(await planner.organizations.whole(whole.id)).toMatchObject({ now: [{ display: 'Ruth' }], former: [{ display: 'Tomasz' }] });
});

it('is found and sorted with accents or without', async () => {
  const { planner, tables } = await freshPlanner();
  for (const name of ['Zwick', 'École Polytechnique', 'Ørsted', 'abb', 'Eon']) await tables.organizations.create({ name });
  const names = async (typed: string) => (await planner.organizations.others(typed, 1)).map(({ name }) => name);
  expect(await names('')).toEqual(['abb', 'École Polytechnique', 'Eon', 'Ørsted', 'Zwick']);
  for (const typed of ['ecole', 'ÉCOLE', 'école', 'poly']) expect(await names(typed), typed).toEqual(['École Polytechnique']);
  expect(await names('orsted')).toEqual(['Ørsted']);
  expect(await names('%')).toEqual([]);
});

it('has one name, and never another owner’s', async () => {
  const { db, planner } = await freshPlanner();
  const id = await planner.organizations.save({ name: 'Voltane', kind: 'target', motivation: 0, opening: 0, notes: '' });
  expect(await planner.organizations.save({ name: 'VOLTANE', kind: null, motivation: 0, opening: 0, notes: '' })).toBeUndefined();
  expect(
    await planner.organizations.save({ id, version: 1, name: 'Voltane Flex', kind: 'target', motivation: 0, opening: 0, notes: '' }),
  ).toBe(id);
  expect(await planner.organizations.meaningful()).toMatchObject([{ name: 'Voltane Flex', people: 0 }]);
  const { planner: stranger } = await freshPlanner(db, 'Mallory');
  expect(await stranger.organizations.meaningful()).toEqual([]);
  await expect(stranger.organizations.whole(id ?? '')).rejects.toThrow(MissingRow);
  await expect(
    stranger.organizations.save({ id, version: 2, name: 'Mine', kind: null, motivation: 0, opening: 0, notes: '' }),
  ).rejects.toThrow(MissingRow);
});
