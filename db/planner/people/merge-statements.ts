import { and, eq, inArray, not, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { emailKey, phoneKey } from '@/lib/import/matching/identity';
import type { DetailKind } from '@/lib/plan/people/contact-details';
import type { MergeField } from '@/lib/plan/people/merge-fields';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import * as schema from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { keyOf, pointersAt } from '../../trash/foreign-keys';
import { addingToTrash, rememberingAll } from '../../trash/trash';
import { updatingLastContact } from './last-contact';

const {
  people,
  introductions,
  contactDetails,
  eventPeople,
  tags,
  interactionPeople,
  keyConnections,
  mentors,
  stepOthers,
  steps,
  dismissedPairs,
} = schema;
type Person = typeof people.$inferSelect;
type Hanging = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn };

const columnsOf: Record<MergeField, (keyof Person)[]> = {
  name: ['given', 'family', 'display', 'sortName'],
  job: ['organizationId', 'position'],
  category: ['category'],
  rhythm: ['circle', 'rhythmDays', 'minutes', 'snoozedUntil'],
  birthday: ['birthday'],
  linkedinSlug: ['linkedinSlug'],
  howMet: ['howMet'],
};

/**
 * The statements that make two people one. Everything that points at the one who goes points at the other from then on; what both
 * have (a key connection of the same goal, a tag, an address, a conversation, a mentorship in the same plan) is kept once. All of it can
 * be undone.
 * @throws MissingRow
 */
export async function mergeStatements(scope: Scope, keepId: string, goneId: string, takes: readonly MergeField[]) {
  const { db, ownerId } = scope;
  const rows = rowsOf(scope, people);
  const [kept, gone] = [await rows.find(keepId), await rows.find(goneId)];
  const mine = (table: Hanging, ...where: (SQL | undefined)[]) => and(ownedBy(table, ownerId), ...where);

  const doubled = await doubledRows();
  const moved = pointersAt(people).filter(({ table }) => table !== dismissedPairs);
  const after = mergedColumns(kept, gone, takes);

  const { trashId, statements: remembered } = rememberingAll(scope, gone.display, [
    { table: people, columns: [...changedColumns(after), people.lastContactOn, people.waitingSince], chosen: eq(people.id, keepId) },
    ...moved.map(({ table, column }) => ({ table, columns: [column], chosen: movedIn(table, column) })),
  ]);

  return {
    trashId,
    statements: [
      ...remembered,
      ...doubled.flatMap(({ table, ids }) => ids.flatMap((id) => addingToTrash(scope, trashId, table, id))),
      ...moved.map(
        ({ table, column }): Statement =>
          db
            .update(table)
            .set({ [keyOf(table, column)]: keepId })
            .where(movedIn(table, column)),
      ),
      rows.updating(keepId, after),
      ...addingToTrash(scope, trashId, people, goneId),
      updatingLastContact(scope, eq(people.id, keepId)),
    ],
  };

  function movedIn(table: Hanging, column: SQLiteColumn): SQL | undefined {
    const ids = doubled.filter((one) => one.table === table).flatMap((one) => one.ids);
    return mine(table, eq(column, goneId), ids.length > 0 ? not(isOneOf(table.id, ids)) : undefined);
  }

  /** Rows of the one who goes that the other has too. */
  async function doubledRows(): Promise<{ table: Hanging; ids: string[] }[]> {
    const both = [keepId, goneId];
    const [details, tagged, connections, spoken, joined, first, mentored, atEvents, between] = await Promise.all([
      rowsOf(scope, contactDetails).select(inArray(contactDetails.personId, both)),
      rowsOf(scope, tags).select(inArray(tags.personId, both)),
      rowsOf(scope, keyConnections).select(inArray(keyConnections.personId, both)),
      rowsOf(scope, interactionPeople).select(inArray(interactionPeople.personId, both)),
      rowsOf(scope, stepOthers).select(inArray(stepOthers.personId, both)),
      rowsOf(scope, steps).select(inArray(steps.personId, both)),
      rowsOf(scope, mentors).select(inArray(mentors.personId, both)),
      rowsOf(scope, eventPeople).select(inArray(eventPeople.personId, both)),
      rowsOf(scope, introductions).select(inArray(introductions.personId, both), inArray(introductions.otherId, both)),
    ]);
    const twice = <Row extends { id: string; personId: string }>(found: readonly Row[], keyOfRow: (row: Row) => string) => {
      const known = new Set(found.filter(({ personId }) => personId === keepId).map(keyOfRow));
      return found.filter((row) => row.personId === goneId && known.has(keyOfRow(row))).map(({ id }) => id);
    };
    return [
      {
        table: contactDetails,
        ids: twice(details, ({ kind, value, label }) => `${kind} ${sameValue(kind, value)} ${kind === 'date' ? label : ''}`),
      },
      { table: tags, ids: twice(tagged, ({ tag }) => tag) },
      { table: keyConnections, ids: twice(connections, ({ goalId }) => goalId) },
      { table: interactionPeople, ids: twice(spoken, ({ interactionId }) => interactionId) },
      { table: stepOthers, ids: joinedTwice(joined, first) },
      // No one is introduced to themselves.
      { table: introductions, ids: between.map(({ id }) => id) },
      { table: mentors, ids: twice(mentored, ({ planId }) => planId) },
      { table: eventPeople, ids: twice(atEvents, ({ eventId }) => eventId) },
    ];
  }
}

/** For steps with both people: the entry that is not the first person, or the second of two others. */
function joinedTwice(joined: readonly { id: string; stepId: string }[], first: readonly { id: string }[]): string[] {
  const known = new Set(first.map(({ id }) => id));
  return joined.filter(({ stepId }) => known.has(stepId) || !known.add(stepId)).map(({ id }) => id);
}

/** What changes in the kept one: the fields that were chosen, what only the other knew, and both notes. */
function mergedColumns(kept: Person, gone: Person, takes: readonly MergeField[]): Partial<Person> {
  const chosen = Object.entries(columnsOf).flatMap(([field, columns]) => {
    const isTaken = takes.includes(field as MergeField) || columns.every((column) => isEmpty(kept[column], column));
    return isTaken ? columns.map((column) => [column, gone[column]] as const) : [];
  });
  const notes = [kept.notes, gone.notes && !kept.notes.includes(gone.notes) ? gone.notes : ''].filter(Boolean).join('\n\n');
  const introducedById = [kept.introducedById, gone.introducedById].find((id) => id && id !== kept.id && id !== gone.id) ?? null;
  const after: Partial<Person> = {
    ...Object.fromEntries(chosen),
    notes,
    connectedOn: kept.connectedOn ?? gone.connectedOn,
    introducedById,
    archivedAt: kept.archivedAt && gone.archivedAt,
    isMuted: kept.isMuted || gone.isMuted,
  };
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => kept[key as keyof Person] !== value));
}

const isEmpty = (value: unknown, column: keyof Person) => column === 'minutes' || value === null || value === '';

const sameValue = (kind: DetailKind, value: string) =>
  kind === 'email' ? emailKey(value) : kind === 'phone' ? phoneKey(value) || value : value.replace(/\/$/, '');

const changedColumns = (after: Partial<Person>) => Object.keys(after).map((key) => people[key as keyof Person]);
