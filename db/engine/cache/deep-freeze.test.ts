import { expect, test } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../fresh-database';
import { deepFreeze } from './deep-freeze';

/** Every object and list in a value, at any depth. */
const partsOf = (value: unknown): object[] =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? [value, ...Object.values(value).flatMap(partsOf)] : [];

test('a value is frozen at every depth', () => {
  const value = deepFreeze({ rows: [{ tags: ['one'], at: new Date(0) }], none: null });
  expect(partsOf(value).every(Object.isFrozen)).toBe(true);
  expect(() => value.rows[0]?.tags.push('two')).toThrow(TypeError);
});

test('the drawn plan, which several requests hold, cannot be changed', async () => {
  const { planner, tables } = await freshPlanner();
  const days = { startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', ...days });
  const personId = await planner.people.meet('Priya Nair');
  await tables.steps.create({ planId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: day('2027-03-10') });
  const drawn = await planner.threads.drawn(planId, { today: day('2027-03-09'), weekStart: 1, pauses: [] });
  expect(drawn.steps).toHaveLength(1);
  expect(partsOf(drawn).filter((part) => !Object.isFrozen(part))).toEqual([]);
});
