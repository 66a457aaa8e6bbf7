import { eq } from 'drizzle-orm';
import type { LogValues } from '@/lib/plan/step/interaction';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { interactionPeople, interactions } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { eachOnce, withPeople } from '../people/with-whom';
import { presentOf } from './present';

/**
 * Edits a conversation or outreach and its people. An outreach has one person: each further person gets a separate outreach.
 * @throws MissingRow, StaleRow
 */
export async function editConversation(scope: Scope, id: string, version: number, log: LogValues): Promise<void> {
  const { kind, line, happenedOn, isOutreach } = log;
  const rows = rowsOf(scope, interactions);
  const present = presentOf(scope);
  const [{ stepId }, before, named] = await Promise.all([rows.find(id), present.in([id]), withPeople(scope, log.people)]);
  const group = eachOnce(named);
  const [first, ...others] = group.map((one) => one.id);
  const here = isOutreach && first ? [first] : group.map((one) => one.id);
  const known = new Set(before.map(({ personId }) => personId));
  const gone = before.filter(({ personId }) => !here.includes(personId));
  const newcomers = here.filter((personId) => !known.has(personId));
  const fields = { kind, line, happenedOn, isOutreach };
  const apart = (isOutreach ? others : []).flatMap((personId): Statement[] => {
    const own = newId();
    return [rows.inserting({ ...fields, stepId }, own), ...present.saying(own, [personId])];
  });
  await rows.changeVersion(id, version, fields, {
    before: group.flatMap(({ statements }) => statements),
    after: [
      ...gone.map((row) =>
        scope.db.delete(interactionPeople).where(rowsOf(scope, interactionPeople).mine(eq(interactionPeople.id, row.id))),
      ),
      ...present.saying(id, newcomers, { from: before.length }),
      ...apart,
      present.updatingLastContact([...known, ...group.map((one) => one.id)]),
    ],
  });
}
