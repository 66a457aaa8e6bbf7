import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';

const today = day('2027-03-09');

it('rewrites an agreement until it is undone, but not over another tab’s change', async () => {
  const { planner } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
  const id = (await planner.mentors.consider(planId, { display: 'Tomasz Wierzba' }, today)) ?? '';
  const { version } = await planner.mentors.find(id);
  const first = { agreement: 'Every third Tuesday', meetsEveryDays: 21, agreedUntil: null };
  await planner.mentors.revise(id, version, first, 'Agreement');
  await expect(planner.mentors.revise(id, version, { agreement: 'Weekly' }, 'Agreement')).rejects.toThrow(StaleRow);
  const changed = { agreement: 'Once a month', meetsEveryDays: 30, agreedUntil: day('2027-09-30') };
  const undo = await planner.mentors.revise(id, version + 1, changed, 'Agreement');
  expect(await planner.mentors.find(id)).toMatchObject(changed);
  await planner.trash.undo(undo);
  expect(await planner.mentors.find(id)).toMatchObject(first);
  const { planner: stranger } = await freshPlanner();
  await expect(stranger.mentors.revise(id, version, { endingNote: 'x' }, 'Ending note')).rejects.toThrow(MissingRow);
});
