import { expect, expectTypeOf, it } from 'vitest';
import { freshPlanner } from './engine/fresh-database';
import type { Planner } from './planner';

const inner = ['mine', 'select', 'inserting', 'updating', 'create', 'change', 'changeVersion'] as const;

type Inner = (typeof inner)[number];
/** The nouns of a planner that hand out what only db/ may call. */
type Leaks = { [Noun in keyof Planner]: keyof Planner[Noun] & Inner extends never ? never : Noun }[keyof Planner];

it('hands a page no verb that goes around the rules of a noun', async () => {
  expectTypeOf<Leaks>().toBeNever();
  const { planner } = await freshPlanner();
  const verbs = Object.entries(planner).flatMap(([noun, repository]) => Object.keys(repository).map((verb) => [noun, verb] as const));
  expect(verbs.filter(([, verb]) => (inner as readonly string[]).includes(verb))).toEqual([]);
});
