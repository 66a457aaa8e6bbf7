import { expect, it } from 'vitest';
import { shareSchema } from '@/lib/plan/sharing/share';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, noon } from '../engine/fresh-database';
import { guestOf } from './guest';

const later = (hours: number) => new Date(noon.getTime() + hours * 36e5);

it('a program that looks at a link reads it, and neither opens it for the owner nor makes what is new old', async () => {
  const { db, planner } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: day('2027-01-04'),
    endsOn: day('2027-09-30'),
  });
  const token = await planner.shares.open(planId, shareSchema.parse({ name: 'Adaeze', people: 'full', ends: 'never' }));
  const seen = async () => (await planner.shares.ofPlan(planId))[0]?.seenAt;

  expect(await guestOf(db, token, later(1), false)).toMatchObject({ plan: { name: 'Energy' }, since: null });
  expect(await seen()).toBeNull();

  await guestOf(db, token, later(2));
  expect(await guestOf(db, token, later(9), false)).toMatchObject({ since: later(2) });
  expect(await seen()).toEqual(later(2));
  expect(await guestOf(db, token, later(10))).toMatchObject({ since: later(2) });
});
