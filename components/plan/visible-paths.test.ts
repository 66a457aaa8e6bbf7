import { expect, test } from 'vitest';
import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { visiblePaths } from './visible-paths';

const node = (shape: StrandKnot['shape'], broken?: string): StrandKnot => ({ shape, word: '', meta: '', broken });
const path = (id: string, ...knots: [StrandKnot, StrandKnot?, StrandKnot?, StrandKnot?]): ThreadStrand => ({
  id,
  goalId: 'goal',
  personId: id,
  knots,
  isWhole: knots.every((each) => !each?.broken),
});
const spoke = (id: string) => path(id, node('ring'), node('dot'));
const withGap = (id: string) => path(id, node('ring'), node('break', 'No next step'));
const times = (count: number, make: (id: string) => ThreadStrand) => Array.from({ length: count }, (_, at) => make(`${at}`));

test('a few paths are all in sight, and one more is not worth a fold', () => {
  expect(visiblePaths(times(6, spoke))).toMatchObject({ says: '' });
});

test('paths without a gap are folded, those with something ahead last', () => {
  const planned = path('planned', node('ring'), node('open'));
  const closed = path('closed', node('ring'), node('dot'), node('diamond'), node('loop'));
  const { shown, says } = visiblePaths([...times(10, spoke), closed, planned]);
  expect(shown.map(({ id }) => id)).toEqual(['planned', 'closed', '0', '1', '2']);
  expect(says).toBe('Seven more, all in order');
});

test('gaps are in sight with a few paths without one', () => {
  const { shown, says } = visiblePaths([...times(6, withGap), ...times(9, spoke)]);
  expect(shown.map(({ isWhole }) => isWhole)).toEqual([...Array(6).fill(false), true, true, true]);
  expect(says).toBe('Six more, all in order');
});

test('folded paths are shown on request, and can be folded again', () => {
  const { shown, says } = visiblePaths(times(12, spoke), true);
  expect([shown.length, says]).toEqual([12, 'Show fewer']);
});

test('a flood of gaps is folded too, and counted', () => {
  expect(visiblePaths([...times(40, withGap), ...times(2, spoke)]).says).toBe('34 more, 32 with a gap');
});
