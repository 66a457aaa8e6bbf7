import { and, eq, getTableColumns, getTableName, inArray, is, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { mustChange, type Statement } from './atomically';
import { countingContact } from './contact';
import { CannotUndo, MissingRow } from './errors';
import * as schema from './schema';
import { newId } from './schema/columns';
import type { Scope } from './scope';

type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn };

const tables = parentsFirst(Object.values(schema).filter((value) => is(value, SQLiteTable)));
const named = (noun: string) => tables.find((table) => getTableName(table) === noun);

/** The keys of owner and id that point at `parent`: those whose rows go with it, and those that only mention it. */
export const pointersAt = (parent: SQLiteTable) =>
  tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const column = columns[1];
      return foreignTable === parent && column ? [{ table: table as OwnedTable, column, goesWithIt: key.onDelete === 'cascade' }] : [];
    }),
  );

/**
 * The statements that copy a row, every row that the database will delete with it, and every mention of them, into the
 * trash, and then delete the row. The copying is SQL, so nothing can come between reading and deleting.
 */
export function throwAway(scope: Scope, table: OwnedTable, id: string, label: string) {
  const { db, ownerId, now } = scope;
  const trashId = newId();
  const made = db.insert(schema.trash).values({ id: trashId, ownerId, label, createdAt: now });
  return { trashId, statements: [made, ...throwAwayInto(scope, trashId, table, id)] satisfies Statement[] };
}

/** The same, beside what already waits under this `trashId`. */
export function throwAwayInto({ db, ownerId }: Scope, trashId: string, table: OwnedTable, id: string): Statement[] {
  const going = goingWith(table, eq(table.id, id));

  const cuts = going.flatMap(({ source, ids }) =>
    pointersAt(source)
      .filter(({ goesWithIt }) => !goesWithIt)
      .map(({ table: mentioning, column }) => {
        const where = and(eq(mentioning.ownerId, ownerId), inArray(column, ids));
        const keep = sql`json_object('column', ${keyOf(mentioning, column)}, 'value', ${column})`;
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
    mustChange(db.delete(table).where(and(eq(table.ownerId, ownerId), eq(table.id, id))), () => new MissingRow()),
  ];

  function goingWith(source: OwnedTable, condition: SQL | undefined): { source: OwnedTable; where: SQL | undefined; ids: SQL }[] {
    const where = and(eq(source.ownerId, ownerId), condition);
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

/** Columns of chosen rows, as they stand before a change. */
type Held = { table: OwnedTable; columns: SQLiteColumn[]; chosen: SQL | undefined };

/** The statements that keep what columns hold now, before they change in the chosen rows: `undo` then sets them back. */
export function rememberingAll({ db, ownerId, now }: Scope, label: string, held: readonly Held[]) {
  const trashId = newId();
  return {
    trashId,
    statements: [
      db.insert(schema.trash).values({ id: trashId, ownerId, label, createdAt: now }),
      ...held.flatMap(({ table, columns, chosen }) => {
        const where = and(eq(table.ownerId, ownerId), chosen);
        return columns.map((column) => {
          const keep = sql`json_object('column', ${keyOf(table, column)}, 'value', ${column})`;
          return db
            .insert(schema.trashedRows)
            .select(
              sql`select ${ownerId}, ${trashId}, 'mention', ${getTableName(table)}, ${table.id}, ${keep} from ${table} where ${where}`,
            )
            .onConflictDoNothing();
        });
      }),
    ] satisfies Statement[],
  };
}

export const remembering = (scope: Scope, table: OwnedTable, columns: SQLiteColumn[], chosen: SQL | undefined, label: string) =>
  rememberingAll(scope, label, [{ table, columns, chosen }]);

/** Beside those of `rememberingAll`: `undo` takes this new row away again. */
export const rememberingNew = ({ db, ownerId }: Scope, trashId: string, table: OwnedTable, id: string): Statement =>
  db.insert(schema.trashedRows).values({ ownerId, trashId, kind: 'made', noun: getTableName(table), rowId: id, json: '{}' });

export function trashOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const { trash, trashedRows } = schema;

  return {
    /** Puts everything of one removal back. @throws MissingRow, CannotUndo */
    async undo(id: string) {
      const rows = await db
        .select()
        .from(trashedRows)
        .where(and(eq(trashedRows.ownerId, ownerId), eq(trashedRows.trashId, id)));
      if (rows.length === 0) throw new MissingRow();

      const ofKind = (kind: 'row' | 'mention' | 'made') => rows.filter((row) => row.kind === kind);
      const inOrder = tables.flatMap((table) => ofKind('row').filter(({ noun }) => noun === getTableName(table)));
      try {
        await write([
          mustChange(db.delete(trash).where(and(eq(trash.ownerId, ownerId), eq(trash.id, id))), () => new MissingRow()),
          ...ofKind('made').map(takeAway),
          ...inOrder.map(insertBack),
          ...ofKind('mention').map(mentionAgain),
          ...countedAgain(rows),
        ]);
      } catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) throw new CannotUndo();
        throw error;
      }
    },
  };

  function insertBack({ noun, json }: { noun: string; json: string }): Statement {
    const table = named(noun);
    if (!table) throw new CannotUndo();
    const raw = JSON.parse(json) as Record<string, unknown>;
    const values = Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
      key in raw ? [[key, raw[key] === null ? null : column.mapFromDriverValue(raw[key])]] : [],
    );
    return db.insert(table).values(Object.fromEntries(values));
  }

  function takeAway({ noun, rowId }: { noun: string; rowId: string }): Statement {
    const table = named(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    return db.delete(table).where(and(eq(table.ownerId, ownerId), eq(table.id, rowId)));
  }

  /** What people carry of their interactions follows from these, also when one comes back. */
  function countedAgain(rows: { noun: string; rowId: string }[]): Statement[] {
    const ids = rows.filter(({ noun }) => noun === getTableName(schema.interactions)).map(({ rowId }) => rowId);
    return ids.length > 0 ? [countingContact(scope, peopleOf(ids))] : [];
  }

  function peopleOf(interactionIds: string[]) {
    const { interactions } = schema;
    return inArray(
      schema.people.id,
      db
        .select({ id: interactions.personId })
        .from(interactions)
        .where(and(eq(interactions.ownerId, ownerId), inArray(interactions.id, interactionIds))),
    );
  }

  function mentionAgain({ noun, rowId, json }: { noun: string; rowId: string; json: string }): Statement {
    const table = named(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    const { column, value } = JSON.parse(json) as { column: string; value: string | number | null };
    const own = getTableColumns(table)[column];
    if (!own) throw new CannotUndo();
    return db
      .update(table)
      .set({ [column]: value === null ? null : own.mapFromDriverValue(value) })
      .where(and(eq(table.ownerId, ownerId), eq(table.id, rowId)));
  }
}

const asJson = (table: SQLiteTable) =>
  sql`json_object(${sql.join(
    Object.entries(getTableColumns(table)).flatMap(([key, column]) => [sql`${key}`, sql`${column}`]),
    sql`, `,
  )})`;

/** The name a column goes by in its table's object, which need not be its name in SQL. */
export const keyOf = (table: SQLiteTable, column: SQLiteColumn) =>
  Object.entries(getTableColumns(table)).find(([, each]) => each === column)?.[0] ?? column.name;

/** In the order in which rows can be inserted: what is pointed at comes before what points. */
export function parentsFirst(unordered: SQLiteTable[]): SQLiteTable[] {
  const ordered = new Set<SQLiteTable>();
  const visit = (table: SQLiteTable, above: readonly SQLiteTable[]) => {
    if (ordered.has(table) || above.includes(table)) return;
    for (const key of getTableConfig(table).foreignKeys) visit(key.reference().foreignTable, [...above, table]);
    ordered.add(table);
  };
  for (const table of unordered) visit(table, []);
  return [...ordered];
}
