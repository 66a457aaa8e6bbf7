import { type SQL, sql } from 'drizzle-orm';
import { nameKeys } from '@/lib/plan/names/name-spellings';
import type { Database } from '../engine/client';
import type { Scope } from '../scope';
import { inParts } from './in-parts';
import type { Newcomer } from './new-people';
import type { Turn } from './turn';

/**
 * The documents of the search (see db/migrations, people_search_folded) follow the people by triggers. For thousands at once that is a
 * third of the transaction which everybody who saves has to wait for. So an import writes their documents before it stores them, and
 * takes them away before it takes them back, in many short turns: a document without a person is found by nobody. What is cut short in
 * between, `mendDocuments` puts right.
 */
export function searchDocumentsOf({ db, ownerId }: Pick<Scope, 'db' | 'ownerId'>, turn: Turn) {
  async function inShortTurns<Item>(items: readonly Item[], statements: (json: string) => SQL[]) {
    for (const part of inParts(items)) {
      const json = JSON.stringify(part);
      await turn.take();
      for (const statement of statements(json)) db.run(statement);
      turn.give();
    }
  }
  return {
    /** Their tags follow when those are stored. */
    lay: (newcomers: readonly Newcomer[]) =>
      inShortTurns(
        newcomers.map(({ id, person }) => [id, person.display, person.organization, person.position, `${person.notes} `, nameKeys(person)]),
        (json) => [
          sql`insert or ignore into name_words (owner_id, word, person_id) select ${ownerId}, word.value, newcomer.value ->> 0
            from json_each(${json}) as newcomer, json_each(newcomer.value -> 5) as word`,
          sql`insert or ignore into people_documents (person_id, owner, name, organization, position, notes)
            select value ->> 0, replace(${ownerId}, '-', ''), value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${json})`,
        ],
      ),
    lift: (ids: readonly string[]) =>
      inShortTurns(ids, (json) => [
        sql`delete from people_documents where person_id in (select value from json_each(${json}))`,
        sql`delete from name_words where (owner_id, word, person_id) in (
          select person.owner_id, word.value, person.id from json_each(${json}) as gone cross join people as person on person.id = gone.value,
            json_each(name_keys(person.given, person.family, person.display)) as word where person.owner_id = ${ownerId})`,
      ]),
  };
}

/**
 * Gives everybody their document and the words of their name, and takes away those of nobody. Whether any is amiss, the indexes tell
 * alone: all is well as a rule.
 */
export function mendDocuments(db: Database): void {
  const orphans = db
    .all<{ id: string }>(
      sql`select document.person_id as id from people_documents as document
        where not exists (select 1 from people where people.id = document.person_id)`,
    )
    .map(({ id }) => id);
  if (orphans.length > 0) {
    const ids = JSON.stringify(orphans);
    db.run(sql`delete from name_words where person_id in (select value from json_each(${ids}))`);
    db.run(sql`delete from people_documents where person_id in (select value from json_each(${ids}))`);
  }
  db.run(sql`insert or ignore into name_words (owner_id, word, person_id)
    select person.owner_id, word.value, person.id from people as person, json_each(name_keys(given, family, display)) as word
    where person.id in (select known.id from people as known where not exists (select 1 from people_documents where person_id = known.id))`);
  db.run(sql`insert into people_documents (person_id, owner, name, organization, position, tags, notes, talk)
    select id, iif(archived_at is null, '', 'archived') || replace(owner_id, '-', ''), display,
      coalesce((select name from organizations where owner_id = person.owner_id and id = person.organization_id), ''), position,
      coalesce((select group_concat(tag, ', ') from tags where owner_id = person.owner_id and person_id = person.id), ''),
      notes || ' ' || how_met,
      coalesce((select group_concat(line, char(10)) from interactions where owner_id = person.owner_id and person_id = person.id), '')
    from people as person where id in (
      select known.id from people as known where not exists (select 1 from people_documents where person_id = known.id))`);
}
