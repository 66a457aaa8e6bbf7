import { eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { EventValues, FollowUp } from '@/lib/plan/event/event';
import { followUpStep } from '@/lib/plan/event/event-figures';
import type { Capture } from '@/lib/plan/event/read-capture';
import type { Day } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { eventPeople, events, people, plans, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingAll, rememberingNew } from '../../trash/trash';
import { eachOnce, withPeople } from '../people/with-whom';
import { capturing } from './capturing';
import { eventListsOf } from './event-lists';

/** Events: somewhere to meet several people on one day. */
export function eventsOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, events);
  const there = rowsOf(scope, eventPeople);
  const lists = eventListsOf(scope);

  /** The statements that make exactly these people the ones to meet; who was met stays. */
  async function meeting(eventId: string, named: Awaited<ReturnType<typeof withPeople>>): Promise<Statement[]> {
    const known = await there.select(eq(eventPeople.eventId, eventId));
    const wanted = eachOnce(named);
    const ids = wanted.map(({ id }) => id);
    const left = known.filter(({ personId }) => !ids.includes(personId));
    const gone = left.filter(({ interactionId }) => interactionId === null).map(({ id }) => id);
    const of = (...where: Parameters<typeof there.mine>) => there.mine(eq(eventPeople.eventId, eventId), ...where);
    return [
      ...named.flatMap(({ statements }) => statements),
      ...(gone.length > 0 ? [db.delete(eventPeople).where(of(inArray(eventPeople.id, gone), isNull(eventPeople.interactionId)))] : []),
      db
        .update(eventPeople)
        .set({ isWanted: false })
        .where(of(isNotNull(eventPeople.interactionId))),
      ...wanted.map(({ id }, position) => {
        const row = known.find(({ personId }) => personId === id);
        return row
          ? db
              .update(eventPeople)
              .set({ isWanted: true, position })
              .where(of(eq(eventPeople.id, row.id)))
          : there.inserting({ eventId, personId: id, position, isWanted: true });
      }),
    ];
  }

  return {
    ...lists,
    find: rows.find,

    /** Makes an event, or edits the one whose `id` and `version` were read. @returns the id @throws MissingRow, StaleRow */
    async save({ id, version = 0, people: wanted, ...fields }: EventValues) {
      const [named] = await Promise.all([withPeople(scope, wanted), rowsOf(scope, plans).find(fields.planId)]);
      const eventId = id ?? newId();
      const after = await meeting(eventId, named);
      if (id) await rows.changeVersion(id, version, fields, { after });
      else await write([rows.inserting(fields, eventId), ...after]);
      return eventId;
    },

    /** Removes an event; its conversations and steps stay. @returns the id for `undo` @throws MissingRow */
    remove: (id: string, label: string) => rows.remove(id, label),

    /**
     * Logs a conversation with who was met.
     * @returns the names of everyone, of those who were met already, and the id for `undo`
     * @throws MissingRow
     */
    capture: (id: string, capture: Capture, today: Day) => capturing(scope, id, capture, today),

    /** Plans the step that follows up on someone who was met. @returns its title and day, and the id for `undo` @throws MissingRow */
    async followUp(eventPersonId: string, followUp: FollowUp, today: Day) {
      const { eventId, personId } = await there.find(eventPersonId);
      const [event, person] = await Promise.all([rows.find(eventId), rowsOf(scope, people).find(personId)]);
      const step = followUpStep(followUp, { name: person.display, title: event.title, happensOn: event.happensOn, today });
      const stepId = newId();
      const { trashId, statements } = rememberingAll(scope, step.title, [
        { table: eventPeople, columns: [eventPeople.stepId], chosen: eq(eventPeople.id, eventPersonId) },
      ]);
      await write([
        ...statements,
        rememberingNew(scope, trashId, steps, stepId),
        rowsOf(scope, steps).inserting({ ...step, planId: event.planId, personId }, stepId),
        there.updating(eventPersonId, { stepId }, isNull(eventPeople.stepId)),
      ]);
      return { ...step, undo: trashId };
    },

    /** Says whether the owner would go again. @returns the id for `undo` @throws MissingRow */
    async judge(id: string, goAgain: 'yes' | 'no') {
      const { trashId, statements } = rememberingAll(scope, 'Event', [
        { table: events, columns: [events.goAgain], chosen: eq(events.id, id) },
      ]);
      await write([...statements, rows.updating(id, { goAgain })]);
      return trashId;
    },
  };
}
