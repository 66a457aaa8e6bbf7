import { and, eq, getTableColumns, getTableName, inArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { mustChange, type Statement } from '../engine/atomically';
import { MissingRow } from '../errors';
import { ownedBy } from '../owned-by';
import * as schema from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { differs } from '../sql/conditions';
import { jsonObject } from '../sql/json';
import { keyOf, type OwnedTable, pointersAt } from './foreign-keys';

/**
 * The statements that copy a row, every row that the database will delete with it, and every mention of them, into the
 * trash, and then delete the row. With a person go the conversations that no one else was in. The copying is SQL, so nothing can
 * come between reading and deleting.
 */
export function movingToTrash(scope: Scope, table: OwnedTable, id: string, label: string) {
  const { db, ownerId, now } = scope;
  const trashId = newId();
  const made = db.insert(schema.trash).values({ id: trashId, ownerId, label, createdAt: now });
  return { trashId, statements: [made, ...addingToTrash(scope, trashId, table, id)] satisfies Statement[] };
}

/** The same, under an existing `trashId`. */
export function addingToTrash({ db, ownerId }: Scope, trashId: string, table: OwnedTable, id: string): Statement[] {
  const root = goingWith(table, eq(table.id, id));
  const emptied = membersOf(table).flatMap((members) => goingWith(members.of, leftEmpty(members, id)));
  const going = [...root, ...emptied];

  const cuts = going.flatMap(({ source, ids }) =>
    pointersAt(source)
      .filter(({ goesWithIt }) => !goesWithIt)
      .map(({ table: mentioning, column }) => {
        const where = and(ownedBy(mentioning, ownerId), inArray(column, ids));
        const keep = jsonObject([
          ['column', keyOf(mentioning, column)],
          ['value', column],
        ]);
        return {
          copy: copyOf(mentioning, where, 'mention', keep),
          cut: db
            .update(mentioning)
            .set({ [keyOf(mentioning, column)]: null })
            .where(where),
        };
      }),
  );

  return [
    ...going.map(({ source, where }) => copyOf(source, where, 'row', asJson(source))),
    ...cuts.map(({ copy }) => copy),
    ...cuts.map(({ cut }) => cut),
    ...membersOf(table).map((members) => db.delete(members.of).where(and(ownedBy(members.of, ownerId), leftEmpty(members, id)))),
    mustChange(db.delete(table).where(and(ownedBy(table, ownerId), eq(table.id, id))), () => new MissingRow()),
  ];

  /** Conversations and suggestions whose only member is removed. */
  function leftEmpty({ of, within, member, table: members, only }: Members, gone: string): SQL | undefined {
    const theirs = sql`select ${within} from ${members} where ${and(ownedBy(members, ownerId), eq(member, gone))}`;
    const others = sql`select ${within} from ${members} where ${and(ownedBy(members, ownerId), differs(member, gone))}`;
    return and(sql`${of.id} in (${theirs}) and ${of.id} not in (${others})`, only);
  }

  function goingWith(source: OwnedTable, condition: SQL | undefined): { source: OwnedTable; where: SQL | undefined; ids: SQL }[] {
    const where = and(ownedBy(source, ownerId), condition);
    const ids = sql`(${db.select({ id: source.id }).from(source).where(where)})`;
    const children = pointersAt(source).filter(({ goesWithIt }) => goesWithIt);
    return [{ source, where, ids }, ...children.flatMap((child) => goingWith(child.table, inArray(child.column, ids)))];
  }

  function copyOf(source: OwnedTable, where: SQL | undefined, kind: 'row' | 'mention', json: SQL): Statement {
    return db
      .insert(schema.trashedRows)
      .select(sql`select ${ownerId}, ${trashId}, ${kind}, ${getTableName(source)}, ${source.id}, ${json} from ${source} where ${where}`)
      .onConflictDoNothing();
  }
}

/** Rows that are there for their members: they go with the last of them. */
type Members = { of: OwnedTable; table: OwnedTable; within: SQLiteColumn; member: SQLiteColumn; only?: SQL };

const membersOf = (table: OwnedTable): Members[] => {
  const { interactionPeople, suggestedPeople, suggestions } = schema;
  if (table !== schema.people) return [];
  return [
    { of: schema.interactions, table: interactionPeople, within: interactionPeople.interactionId, member: interactionPeople.personId },
    // One that was answered stays, so that its event is never suggested again.
    {
      of: suggestions,
      table: suggestedPeople,
      within: suggestedPeople.suggestionId,
      member: suggestedPeople.personId,
      only: eq(suggestions.state, 'open'),
    },
  ];
};

/** Columns whose current values are saved so that `undo` can restore them. */
export type Held = { table: OwnedTable; columns: readonly SQLiteColumn[]; chosen: SQL | undefined };

/** The statements that keep what columns hold now, before they change in the chosen rows: `undo` then sets them back. */
export function rememberingAll(scope: Scope, label: string, held: readonly Held[]) {
  const { db, ownerId, now } = scope;
  const trashId = newId();
  const entry: Statement = db.insert(schema.trash).values({ id: trashId, ownerId, label, createdAt: now });
  return { trashId, statements: [entry, ...rememberingInto(scope, trashId, held)] };
}

/** The same, under an existing `trashId`. */
export const rememberingInto = ({ db, ownerId }: Scope, trashId: string, held: readonly Held[]): Statement[] =>
  held.flatMap(({ table, columns, chosen }) => {
    const where = and(ownedBy(table, ownerId), chosen);
    return columns.map((column) => {
      const keep = jsonObject([
        ['column', keyOf(table, column)],
        ['value', column],
      ]);
      return db
        .insert(schema.trashedRows)
        .select(sql`select ${ownerId}, ${trashId}, 'mention', ${getTableName(table)}, ${table.id}, ${keep} from ${table} where ${where}`)
        .onConflictDoNothing();
    });
  });

export const remembering = (scope: Scope, table: OwnedTable, columns: SQLiteColumn[], chosen: SQL | undefined, label: string) =>
  rememberingAll(scope, label, [{ table, columns, chosen }]);

/** Besides `rememberingAll`: `undo` removes this new row again. */
export const rememberingNew = ({ db, ownerId }: Scope, trashId: string, table: OwnedTable, id: string): Statement =>
  db.insert(schema.trashedRows).values({ ownerId, trashId, kind: 'made', noun: getTableName(table), rowId: id, json: '{}' });

const asJson = (table: SQLiteTable) => jsonObject(Object.entries(getTableColumns(table)));
