import { asc, eq, inArray } from 'drizzle-orm';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { people, stepOthers, steps } from '../../schema';
import type { Scope } from '../../scope';
import { addingToTrash, rememberingAll } from '../../trash/trash';

/**
 * Removes a person with the rows that belong to them. A conversation or step with others stays with the others.
 * @returns the id for `undo`
 * @throws MissingRow
 */
export async function removePerson(scope: Scope, id: string, label: string): Promise<string> {
  await rowsOf(scope, people).find(id);
  const own = await rowsOf(scope, steps).select(eq(steps.personId, id));
  const next = await nextInLine(
    scope,
    own.map((step) => step.id),
  );
  const { trashId, statements } = rememberingAll(scope, label, [
    {
      table: steps,
      columns: [steps.personId],
      chosen: inArray(
        steps.id,
        next.map(({ stepId }) => stepId),
      ),
    },
  ]);
  await scope.write([
    ...statements,
    ...next.map(({ stepId, personId }): Statement => rowsOf(scope, steps).updating(stepId, { personId })),
    ...addingToTrash(scope, trashId, people, id),
    ...next.flatMap((other) => addingToTrash(scope, trashId, stepOthers, other.id)),
  ]);
  return trashId;
}

/** Of each step the first of those who are in it besides its own person. */
async function nextInLine(scope: Scope, stepIds: readonly string[]) {
  const found = await scope.db
    .select({ id: stepOthers.id, stepId: stepOthers.stepId, personId: stepOthers.personId })
    .from(stepOthers)
    .where(rowsOf(scope, stepOthers).mine(inArray(stepOthers.stepId, [...stepIds])))
    .orderBy(asc(stepOthers.position));
  return [...new Map(found.toReversed().map((other) => [other.stepId, other])).values()];
}
