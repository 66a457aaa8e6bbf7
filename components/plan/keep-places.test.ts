import { expect, test } from 'vitest';
import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { keepPlaces } from './keep-places';

type Path = Pick<ThreadStrand, 'id' | 'personId' | 'knots'>;

const node = (shape: StrandKnot['shape'], word: string, mend?: StrandKnot['mend']): StrandKnot => ({
  shape,
  word,
  meta: '',
  ...(mend && { mend }),
});
const path = (id: string, loop: StrandKnot): Path => ({
  id,
  personId: id,
  knots: [node('ring', id), node('dot', 'Coffee'), node('diamond', 'A tip'), loop],
});
const owed = (id: string) => path(id, node('break', '', { kind: 'thanks', rowId: `outcome of ${id}` }));
const thanked = (id: string) => path(id, node('loop', 'Thanked'));
const names = (paths: readonly Path[]) => paths.map(({ id, knots }) => `${id} ${knots[3]?.shape}`);

test('a path whose gap was fixed keeps its place, though the page would list it elsewhere', () => {
  const before = [owed('Ana'), owed('Bo'), owed('Cleo')];
  expect(names(keepPlaces(before, [owed('Bo'), owed('Cleo'), thanked('Ana')], new Set()))).toEqual(['Ana loop', 'Bo break', 'Cleo break']);
});

test('it stays even where it was folded away, and comes back as it was when that is undone', () => {
  const before = [owed('Ana'), owed('Bo')];
  const kept = keepPlaces(before, [owed('Bo')], new Set(['outcome of Ana']));
  expect(names(kept)).toEqual(['Ana loop', 'Bo break']);
  expect(names(keepPlaces(kept, [owed('Bo'), owed('Ana')], new Set(['outcome of Ana'])))).toEqual(['Ana break', 'Bo break']);
});

test('a path that is gone for another reason goes, and a new one comes last', () => {
  expect(names(keepPlaces([owed('Ana'), owed('Bo')], [owed('Cleo'), owed('Bo')], new Set()))).toEqual(['Bo break', 'Cleo break']);
});
