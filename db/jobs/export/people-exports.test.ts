import { expect, it } from 'vitest';
import { freshPlanner } from '../../engine/fresh-database';

it('exports the chosen people as a table, and no one else’s', async () => {
  const { db, planner } = await freshPlanner();
  const { planner: stranger } = await freshPlanner(db, 'Cem');
  const ana = await planner.people.meet('Ana Prates');
  await planner.people.meet('Ben Ito');
  const theirs = await stranger.people.meet('Cem Kaya');
  const table = await planner.exports.chosenCsv([ana, theirs]);
  expect(table).toContain('Ana');
  expect(table).not.toMatch(/Ben|Cem/);
});
