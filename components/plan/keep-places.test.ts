import { expect, test } from 'vitest';
import type { DrawnNode, DrawnPath } from '@/lib/plan/thread/thread-paths';
import { keepPlaces } from './keep-places';

type Path = Pick<DrawnPath, 'id' | 'personId' | 'nodes'>;

const node = (shape: DrawnNode['shape'], word: string, fix?: DrawnNode['fix']): DrawnNode => ({
  shape,
  word,
  meta: '',
  ...(fix && { fix }),
});
const path = (id: string, closing: DrawnNode): Path => ({
  id,
  personId: id,
  nodes: [node('ring', id), node('dot', 'Coffee'), node('diamond', 'A tip'), closing],
});
const owed = (id: string) => path(id, node('gap', '', { kind: 'thanks', rowId: `outcome of ${id}` }));
const thanked = (id: string) => path(id, node('closed', 'Thanked'));
const names = (paths: readonly Path[]) => paths.map(({ id, nodes }) => `${id} ${nodes[3]?.shape}`);

test('a path whose gap was fixed keeps its place, though the page would list it elsewhere', () => {
  const before = [owed('Ana'), owed('Bo'), owed('Cleo')];
  expect(names(keepPlaces(before, [owed('Bo'), owed('Cleo'), thanked('Ana')], new Set()))).toEqual(['Ana closed', 'Bo gap', 'Cleo gap']);
});

test('it stays even where it was folded away, and comes back as it was when that is undone', () => {
  const before = [owed('Ana'), owed('Bo')];
  const kept = keepPlaces(before, [owed('Bo')], new Set(['outcome of Ana']));
  expect(names(kept)).toEqual(['Ana closed', 'Bo gap']);
  expect(names(keepPlaces(kept, [owed('Bo'), owed('Ana')], new Set(['outcome of Ana'])))).toEqual(['Ana gap', 'Bo gap']);
});

test('a path that is gone for another reason goes, and a new one comes last', () => {
  expect(names(keepPlaces([owed('Ana'), owed('Bo')], [owed('Cleo'), owed('Bo')], new Set()))).toEqual(['Bo gap', 'Cleo gap']);
});
