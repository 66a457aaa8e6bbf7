import { expect, it } from 'vitest';
import { newId } from '../schema/columns';
import { freshPlanner } from './fresh-database';
import { keepHouse } from './housekeeping';

it('the engine knows how large a table is, once the house was kept', async () => {
  const { db, tables } = await freshPlanner();
  for (let at = 0; at < 40; at++) await tables.people.create({ display: `Person ${at}`, sortName: `person ${newId()}` });
  const figures = () => db.$client.prepare("select stat from sqlite_stat1 where idx = 'people_kept'").pluck().all();
  expect(figures).toThrow('no such table');
  await keepHouse(db, new Date('2027-03-09T12:00:00Z'));
  expect(figures()).toEqual([expect.stringMatching(/^40 /)]);
});
