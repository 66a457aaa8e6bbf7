import { expect, test } from 'vitest';
import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { folded } from './folded';

const knot = (shape: StrandKnot['shape'], broken?: string): StrandKnot => ({ shape, word: '', meta: '', broken });
const strand = (id: string, ...knots: [StrandKnot, StrandKnot?, StrandKnot?, StrandKnot?]): ThreadStrand => ({
  id,
  goalId: 'goal',
  personId: id,
  knots,
  isWhole: knots.every((each) => !each?.broken),
});
const spoke = (id: string) => strand(id, knot('ring'), knot('dot'));
const broken = (id: string) => strand(id, knot('ring'), knot('break', 'No next step'));
const times = (count: number, make: (id: string) => ThreadStrand) => Array.from({ length: count }, (_, at) => make(`${at}`));

test('a few strands are all in sight, and one more is not worth a fold', () => {
  expect(folded(times(6, spoke))).toMatchObject({ says: '' });
});

test('whole strands are folded, what has something ahead last', () => {
  const planned = strand('planned', knot('ring'), knot('open'));
  const closed = strand('closed', knot('ring'), knot('dot'), knot('diamond'), knot('loop'));
  const { shown, says } = folded([...times(10, spoke), closed, planned]);
  expect(shown.map(({ id }) => id)).toEqual(['planned', 'closed', '0', '1', '2']);
  expect(says).toBe('Seven more, all in order');
});

test('breaks are in sight with a few whole strands', () => {
  const { shown, says } = folded([...times(6, broken), ...times(9, spoke)]);
  expect(shown.map(({ isWhole }) => isWhole)).toEqual([...Array(6).fill(false), true, true, true]);
  expect(says).toBe('Six more, all in order');
});

test('what was folded is shown when asked for, and can be folded again', () => {
  const { shown, says } = folded(times(12, spoke), true);
  expect([shown.length, says]).toEqual([12, 'Show fewer']);
});

test('a flood of breaks is folded too, and counted', () => {
  expect(folded([...times(40, broken), ...times(2, spoke)]).says).toBe('34 more, 32 with a gap');
});
