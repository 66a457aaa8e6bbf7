import { and, desc, eq, getTableColumns, getTableName, inArray, or, sql } from 'drizzle-orm';
import { trashPerPage } from '@/lib/plan/account/trash';
import { mustChange, type Statement } from '../engine/atomically';
import { CannotUndo, MissingRow } from '../errors';
import { ownedBy } from '../owned-by';
import { updatingLastContact } from '../planner/people/last-contact';
import * as schema from '../schema';
import type { Scope } from '../scope';
import { insertionOrder } from '../sql/conditions';
import { countsBy, jsonText } from '../sql/json';
import { type OwnedTable, tableNamed, tables } from './foreign-keys';
import { removableRows, type TrashedRow, whyNot } from './undo-limits';

/** What waits in the trash, to be put back: see db/trash/trash.ts for how it came there. */
export function trashOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const { trash, trashedRows } = schema;
  const ofThis = sql`${ownedBy(trashedRows, trash.ownerId)} and ${trashedRows.trashId} = ${trash.id} and ${trashedRows.kind} = 'row'`;
  const first = insertionOrder(trashedRows);

  return {
    /**
     * Undoes one change: restores what was removed and removes what was created.
     * @returns whether something was created by it
     * @throws MissingRow, CannotUndo
     */
    async undo(id: string) {
      const rows = await db
        .select()
        .from(trashedRows)
        .where(and(ownedBy(trashedRows, ownerId), eq(trashedRows.trashId, id)));
      if (rows.length === 0) throw new MissingRow();

      const ofKind = (kind: 'row' | 'mention' | 'made') => rows.filter((row) => row.kind === kind);
      const inOrder = (some: TrashedRow[]) => tables.flatMap((table) => some.filter(({ noun }) => noun === getTableName(table)));
      const made = await removableRows(scope, inOrder(ofKind('made')).toReversed(), ofKind('mention'));
      const counted = await peopleCounted(rows);
      try {
        await write([
          mustChange(db.delete(trash).where(and(ownedBy(trash, ownerId), eq(trash.id, id))), () => new MissingRow()),
          ...inOrder(ofKind('row')).map(insertBack),
          ...ofKind('mention').map(mentionAgain),
          ...made.map(removeAgain),
          ...(counted.length > 0 ? [updatingLastContact(scope, inArray(schema.people.id, counted))] : []),
        ]);
      } catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
          throw new CannotUndo(await whyNot(scope, ofKind('row')));
        throw error;
      }
      return { isRemovedAgain: made.length > 0 };
    },

    /** Whether it can still be put back. */
    async has(id: string) {
      const found = await db
        .select({ id: trash.id })
        .from(trash)
        .where(and(ownedBy(trash, ownerId), eq(trash.id, id)));
      return found.length > 0;
    },

    /** One page of removals, latest first, and one more row if there is a next page. */
    list: (page: number) =>
      db
        .select({
          id: trash.id,
          label: trash.label,
          createdAt: trash.createdAt,
          noun: sql<string>`(select ${trashedRows.noun} from ${trashedRows} where ${ofThis} order by ${first} limit 1)`,
          // The text of the row, where the label is only its noun.
          text: sql<string>`(select substr(coalesce(nullif(${jsonText(trashedRows.json, 'text')}, ''), ${jsonText(trashedRows.json, 'line')}, ''), 1, 200)
            from ${trashedRows} where ${ofThis} order by ${first} limit 1)`,
          rows: countsBy(trashedRows.noun, sql`${trashedRows} where ${ofThis}`),
        })
        .from(trash)
        .where(and(ownedBy(trash, ownerId), sql`exists (select 1 from ${trashedRows} where ${ofThis})`))
        .orderBy(desc(trash.createdAt), desc(trash.id))
        .limit(trashPerPage + 1)
        .offset((page - 1) * trashPerPage),

    /** Deletes a removed entry for good. @throws MissingRow */
    forget: (id: string) =>
      write([mustChange(db.delete(trash).where(and(ownedBy(trash, ownerId), eq(trash.id, id))), () => new MissingRow())]),
  };

  function insertBack({ noun, json }: { noun: string; json: string }): Statement {
    const table = tableNamed(noun);
    if (!table) throw new CannotUndo();
    const raw = JSON.parse(json) as Record<string, unknown>;
    const values = Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
      key in raw ? [[key, raw[key] === null ? null : column.mapFromDriverValue(raw[key])]] : [],
    );
    return db.insert(table).values(Object.fromEntries(values));
  }

  function removeAgain({ noun, rowId }: { noun: string; rowId: string }): Statement {
    const table = tableNamed(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    return db.delete(table).where(and(ownedBy(table, ownerId), eq(table.id, rowId)));
  }

  /** What people carry of their interactions follows from these, whether one comes back or goes. */
  async function peopleCounted(rows: TrashedRow[]): Promise<string[]> {
    const { interactions, interactionPeople } = schema;
    const idsIn = (table: OwnedTable) => rows.flatMap(({ noun, rowId }) => (noun === getTableName(table) ? rowId : []));
    const [conversations, presences] = [idsIn(interactions), idsIn(interactionPeople)];
    if (conversations.length + presences.length === 0) return [];
    const there = await db
      .select({ id: interactionPeople.personId })
      .from(interactionPeople)
      .where(
        and(
          ownedBy(interactionPeople, ownerId),
          or(inArray(interactionPeople.interactionId, conversations), inArray(interactionPeople.id, presences)),
        ),
      );
    const back = rows.flatMap(({ noun, kind, json }) =>
      noun === getTableName(interactionPeople) && kind === 'row' ? (JSON.parse(json) as { personId: string }).personId : [],
    );
    return [...new Set([...there.map(({ id }) => id), ...back])];
  }

  function mentionAgain({ noun, rowId, json }: { noun: string; rowId: string; json: string }): Statement {
    const table = tableNamed(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    const { column, value } = JSON.parse(json) as { column: string; value: string | number | null };
    const own = getTableColumns(table)[column];
    if (!own) throw new CannotUndo();
    return db
      .update(table)
      .set({ [column]: value === null ? null : own.mapFromDriverValue(value) })
      .where(and(ownedBy(table, ownerId), eq(table.id, rowId)));
  }
}
