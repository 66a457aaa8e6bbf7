import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { people, stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { jsonObject, listOf } from '../../sql/json';
import { rememberingNew } from '../../trash/trash';

type Other = { id: string; display: string };

/** A column for queries of steps: who else a step is with, in the order they were named. */
export function othersOfStep() {
  const other = alias(people, 'other');
  const fields = jsonObject([
    ['id', other.id],
    ['display', other.display],
  ]);
  return listOf<Other>(
    fields,
    sql`(select ${stepOthers.ownerId} as owner_id, ${stepOthers.personId} as person_id from ${stepOthers}
        where ${ownedBy(stepOthers, steps.ownerId)} and ${stepOthers.stepId} = ${steps.id} order by ${stepOthers.position}) as joined
      inner join ${people} as other on ${ownedBy(other, steps.ownerId)} and ${other.id} = joined.person_id`,
  );
}

/** The statements that save who else a step is with. @param trashId given when `undo` must restore them too */
export const addOthers = (scope: Scope, stepId: string, personIds: readonly string[], trashId?: string) =>
  personIds.flatMap((personId, position): Statement[] => {
    const id = newId();
    return [
      rowsOf(scope, stepOthers).inserting({ stepId, personId, position }, id),
      ...(trashId ? [rememberingNew(scope, trashId, stepOthers, id)] : []),
    ];
  });
