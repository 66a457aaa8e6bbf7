import { eq } from 'drizzle-orm';
import type { Capture } from '@/lib/plan/event/read-capture';
import { logSchema } from '@/lib/plan/step/interaction';
import type { Day } from '@/lib/plan/time/day';
import { rowsOf } from '../../rows';
import { eventPeople, events } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingAll, rememberingInto, rememberingNew } from '../../trash/trash';
import { eachOnce, withPeople } from '../people/with-whom';
import { conversationLogOf } from '../steps/log-conversation';

/**
 * Logs a conversation with who was met at an event, on its day or today where that is still to come. Newcomers become people.
 * @returns everyone's names; those of people who were noted there already, who are not logged twice; the id for `undo`, undefined when
 * no one was new there
 * @throws MissingRow
 */
export async function capturing(scope: Scope, eventId: string, { people, line }: Capture, today: Day) {
  const rows = rowsOf(scope, eventPeople);
  const event = await rowsOf(scope, events).find(eventId);
  const named = eachOnce(await withPeople(scope, people));
  const known = await rows.select(eq(eventPeople.eventId, eventId));
  const rowOf = (id: string) => known.find(({ personId }) => personId === id);
  const isMet = ({ id }: { id: string }) => Boolean(rowOf(id)?.interactionId);
  const met = named.filter((one) => !isMet(one));
  const names = { met: met.map(({ name }) => name), before: named.filter(isMet).map(({ name }) => name) };
  if (met.length === 0) return { ...names, undo: undefined };

  const log = logSchema.parse({
    people: met.map(({ id }) => ({ id, name: '' })),
    kind: 'event',
    line,
    happenedOn: event.happensOn < today ? event.happensOn : today,
    isOutreach: false,
    stepId: '',
  });
  const { trashId, statements: entry } = rememberingAll(scope, event.title, []);
  const { statements, interactionId } = await conversationLogOf(scope).logging(log, event.planId, { trashId, named: met });
  await scope.write([
    ...entry,
    ...statements,
    ...met.flatMap(({ id: personId }, at) => {
      const row = rowOf(personId);
      const newRow = newId();
      return row
        ? [
            ...rememberingInto(scope, trashId, [
              { table: eventPeople, columns: [eventPeople.interactionId], chosen: eq(eventPeople.id, row.id) },
            ]),
            rows.updating(row.id, { interactionId }),
          ]
        : [
            rememberingNew(scope, trashId, eventPeople, newRow),
            rows.inserting({ eventId, personId, position: known.length + at, interactionId }, newRow),
          ];
    }),
  ]);
  return { ...names, undo: trashId };
}
