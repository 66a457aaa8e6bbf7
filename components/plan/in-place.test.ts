import { expect, test } from 'vitest';
import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { inPlace } from './in-place';

type Strand = Pick<ThreadStrand, 'id' | 'personId' | 'knots'>;

const knot = (shape: StrandKnot['shape'], word: string, mend?: StrandKnot['mend']): StrandKnot => ({
  shape,
  word,
  meta: '',
  ...(mend && { mend }),
});
const strand = (id: string, loop: StrandKnot): Strand => ({
  id,
  personId: id,
  knots: [knot('ring', id), knot('dot', 'Coffee'), knot('diamond', 'A tip'), loop],
});
const owed = (id: string) => strand(id, knot('break', '', { kind: 'thanks', rowId: `outcome of ${id}` }));
const thanked = (id: string) => strand(id, knot('loop', 'Thanked'));
const names = (strands: readonly Strand[]) => strands.map(({ id, knots }) => `${id} ${knots[3]?.shape}`);

test('a strand that was mended stays in its place, though the page would draw it elsewhere', () => {
  const before = [owed('Ana'), owed('Bo'), owed('Cleo')];
  expect(names(inPlace(before, [owed('Bo'), owed('Cleo'), thanked('Ana')], new Set()))).toEqual(['Ana loop', 'Bo break', 'Cleo break']);
});

test('it stays even where it was folded away, and comes back as it was when that is undone', () => {
  const before = [owed('Ana'), owed('Bo')];
  const held = inPlace(before, [owed('Bo')], new Set(['outcome of Ana']));
  expect(names(held)).toEqual(['Ana loop', 'Bo break']);
  expect(names(inPlace(held, [owed('Bo'), owed('Ana')], new Set(['outcome of Ana'])))).toEqual(['Ana break', 'Bo break']);
});

test('what is gone for another reason goes, and what is new comes last', () => {
  expect(names(inPlace([owed('Ana'), owed('Bo')], [owed('Cleo'), owed('Bo')], new Set()))).toEqual(['Bo break', 'Cleo break']);
});
