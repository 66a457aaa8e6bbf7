import { and, asc, desc, isNotNull, isNull } from 'drizzle-orm';
import { plainName } from '@/lib/plan/words/fold';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { people } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { peopleOf } from './people';

type Said = { personId: string | null; newPersonName: string };

/** A chosen or named person; the statements create a new one. */
export type Named = { id: string; name: string; isNew: boolean; statements: Statement[] };

/** The chosen person, the one with exactly this name, or a new one that the statements create. @throws MissingRow */
export async function withWhom(scope: Scope, { personId, newPersonName }: Said, introducedById: string | null = null): Promise<Named> {
  const rows = rowsOf(scope, people);
  if (personId) return { id: personId, name: (await rows.find(personId)).display, isNew: false, statements: [] };
  const ids = (await peopleOf(scope).namesakes(newPersonName)).map(({ id }) => id);
  const [namesake] = await scope.db
    .select({ id: people.id, name: people.display })
    .from(people)
    .where(rows.mine(and(isOneOf(people.id, ids), isNull(people.archivedAt))))
    .orderBy(desc(isNotNull(people.lastContactOn)), asc(people.createdAt))
    .limit(1);
  if (namesake) return { ...namesake, isNew: false, statements: [] };
  return { name: newPersonName, isNew: true, ...peopleOf(scope).meeting(newPersonName, { introducedById }) };
}

/** The same for several people; a name given twice is one person. @throws MissingRow */
export async function withPeople(scope: Scope, given: readonly { id: string | null; name: string }[]): Promise<Named[]> {
  const found: Named[] = [];
  for (const { id, name } of given) {
    const isNamed = (one: Named) => (id ? one.id === id : one.isNew && plainName(one.name) === plainName(name));
    found.push(found.find(isNamed) ?? (await withWhom(scope, { personId: id, newPersonName: name })));
  }
  return found;
}

/** Each of them once. */
export const eachOnce = (found: readonly Named[]): Named[] => [...new Map(found.map((one) => [one.id, one])).values()];
