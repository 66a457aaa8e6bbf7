import { eq, sql } from 'drizzle-orm';
import { plainName } from '@/lib/plan/words/fold';
import { rowsOf } from '../../rows';
import { contactDetails } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingNew } from '../../trash/trash';
import { peopleOf } from '../people/people';
import { type Named, withWhom } from '../people/with-whom';
import { onlyNamesakes } from './namesakes';

export type Suggested = { personId: string | null; name: string; email: string };

/**
 * Finds or makes those who took part. A newcomer who has come into the address book since, by this address or as the only one of this name,
 * is that person; one who is in several suggestions is made once. An address that is new stays with the person, so that the next event
 * finds them.
 */
export function guestsOf(scope: Scope, trashId: string) {
  const seen = new Map<string, Named>();
  return async ({ personId, name, email }: Suggested): Promise<Named> => {
    const key = personId ?? (email || plainName(name));
    const before = seen.get(key);
    if (before) return { ...before, isNew: false, statements: [] };
    const owner = email ? await withAddress(scope, email) : undefined;
    const known = personId ?? owner ?? (await onlyNamesakes(scope, [name])).get(plainName(name))?.id;
    const person: Named = known
      ? await withWhom(scope, { personId: known, newPersonName: '' })
      : { name, isNew: true, ...peopleOf(scope).meeting(name) };
    const id = newId();
    const keepsAddress = email !== '' && owner === undefined;
    const address = [
      rememberingNew(scope, trashId, contactDetails, id),
      rowsOf(scope, contactDetails).inserting({ personId: person.id, kind: 'email', value: email }, id),
    ];
    const found = { ...person, statements: [...person.statements, ...(keepsAddress ? address : [])] };
    seen.set(key, found);
    return found;
  };
}

async function withAddress(scope: Scope, email: string) {
  const [found] = await scope.db
    .select({ id: contactDetails.personId })
    .from(contactDetails)
    .where(rowsOf(scope, contactDetails).mine(eq(contactDetails.kind, 'email'), eq(sql`lower(${contactDetails.value})`, email)))
    .limit(1);
  return found?.id;
}
