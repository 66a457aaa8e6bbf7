import { asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { rowsOf } from '../rows';
import { people } from '../schema';
import type { Scope } from '../scope';
import { foldName, peopleOf } from './people';

type Said = { personId: string | null; newPersonName: string };

/** The person chosen, or the one who is called exactly so, or somebody new, whom the statements make. @throws MissingRow */
export async function withWhom(
  scope: Scope,
  { personId, newPersonName }: Said,
): Promise<{ id: string; name: string; statements: Statement[] }> {
  const known = rowsOf(scope, people);
  if (personId) return { id: personId, name: (await known.find(personId)).display, statements: [] };
  const [namesake] = await scope.db
    .select({ id: people.id, name: people.display })
    .from(people)
    .where(known.mine(eq(people.sortName, foldName(newPersonName)), isNull(people.archivedAt)))
    .orderBy(desc(isNotNull(people.lastContactOn)), asc(people.createdAt))
    .limit(1);
  return namesake ? { ...namesake, statements: [] } : { name: newPersonName, ...peopleOf(scope).meeting(newPersonName) };
}
