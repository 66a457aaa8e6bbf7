import { isNull } from 'drizzle-orm';
import { keysIn } from '@/lib/plan/names/name-words';
import { plainName } from '@/lib/plan/words/fold';
import { rowsOf } from '../../rows';
import { people } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { peopleByName } from '../../sql/people-by-name';

export type Namesake = { id: string; display: string; isMuted: boolean };

/** The one person who has exactly this name, for each name that exactly one person has; the archived do not count. */
export async function onlyNamesakes(scope: Scope, names: readonly string[]): Promise<ReadonlyMap<string, Namesake>> {
  const asked = new Set(names.map(plainName).filter(Boolean));
  if (asked.size === 0) return new Map();
  const similar = await peopleByName(scope.db).execute({ ownerId: scope.ownerId, words: JSON.stringify(keysIn(names)) });
  const ids = similar.filter(({ display }) => asked.has(plainName(display))).map(({ id }) => id);
  const found = await scope.db
    .select({ id: people.id, display: people.display, isMuted: people.isMuted })
    .from(people)
    .where(rowsOf(scope, people).mine(isOneOf(people.id, ids), isNull(people.archivedAt)));
  const byName = new Map<string, Namesake[]>();
  for (const person of found) byName.set(plainName(person.display), [...(byName.get(plainName(person.display)) ?? []), person]);
  return new Map([...byName].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first] as const] : [])));
}
