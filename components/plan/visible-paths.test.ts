import { expect, test } from 'vitest';
import type { DrawnNode, DrawnPath } from '@/lib/plan/thread/thread-paths';
import { visiblePaths } from './visible-paths';

const node = (shape: DrawnNode['shape'], gap?: string): DrawnNode => ({ shape, word: '', meta: '', gap });
const path = (id: string, ...nodes: [DrawnNode, DrawnNode?, DrawnNode?, DrawnNode?]): DrawnPath => ({
  id,
  goalId: 'goal',
  personId: id,
  nodes,
  isWhole: nodes.every((each) => !each?.gap),
});
const spoke = (id: string) => path(id, node('ring'), node('dot'));
const withGap = (id: string) => path(id, node('ring'), node('gap', 'No next step'));
const times = (count: number, make: (id: string) => DrawnPath) => Array.from({ length: count }, (_, at) => make(`${at}`));

test('a few paths are all in sight, and one more is not worth a fold', () => {
  expect(visiblePaths(times(6, spoke))).toMatchObject({ says: '' });
});

test('paths without a gap are folded, the ones with something ahead last', () => {
  const planned = path('planned', node('ring'), node('open'));
  const closed = path('closed', node('ring'), node('dot'), node('diamond'), node('closed'));
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
