import { expect, it } from 'vitest';
import { day } from '../time/day';
import { type ProgressView, rangeStart, readView, viewQuery } from './view';

it('an address keeps what is asked for', () => {
  const views: ProgressView[] = [
    { range: 'quarter', goal: null, chart: null },
    { range: 'plan', goal: 'a-b_1', chart: 'coverage' },
    { range: 'all', goal: null, chart: 'every' },
  ];
  for (const view of views) expect(readView(Object.fromEntries(new URLSearchParams(viewQuery(view))))).toEqual(view);
  expect(viewQuery(views[0] as ProgressView)).toBe('');
});

it('what an address cannot ask for is as if it were not there', () => {
  expect(readView({ range: 'century', goal: ['a', 'b'], chart: 'pie' })).toEqual({ range: 'quarter', goal: null, chart: null });
  expect(readView({ goal: 'all' }).goal).toBeNull();
});

it('a quarter is 13 weeks with the one that runs', () => {
  const calendar = { today: day('2027-03-09'), weekStart: 1 as const, planStart: day('2026-11-01') };
  expect(rangeStart('quarter', calendar)).toBe('2026-12-14');
  expect(rangeStart('plan', calendar)).toBe('2026-11-01');
});
