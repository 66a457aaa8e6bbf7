import { asc, inArray } from 'drizzle-orm';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { interactionPeople, people } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingNew } from '../../trash/trash';
import { updatingLastContact } from '../people/last-contact';

/** The rows that say who was in a conversation. */
export function presentOf(scope: Scope) {
  const rows = rowsOf(scope, interactionPeople);
  return {
    /** In the order they were named. */
    in: (interactionIds: readonly string[]) =>
      scope.db
        .select({ id: interactionPeople.id, personId: interactionPeople.personId, interactionId: interactionPeople.interactionId })
        .from(interactionPeople)
        .where(rows.mine(inArray(interactionPeople.interactionId, [...interactionIds])))
        .orderBy(asc(interactionPeople.position)),

    /** The statements that save who was there. @param trashId given when `undo` must restore them too */
    saying: (interactionId: string, personIds: readonly string[], { trashId, from = 0 }: { trashId?: string; from?: number } = {}) =>
      personIds.flatMap((personId, at): Statement[] => {
        const id = newId();
        return [
          rows.inserting({ interactionId, personId, position: from + at }, id),
          ...(trashId ? [rememberingNew(scope, trashId, interactionPeople, id)] : []),
        ];
      }),

    /** What every change of a conversation ends with, for each who is or was in it. */
    updatingLastContact: (personIds: readonly string[]): Statement => updatingLastContact(scope, inArray(people.id, [...personIds])),
  };
}
