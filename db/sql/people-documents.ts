import { type SQL, sql } from 'drizzle-orm';
import { itemsOf } from './json';

/**
 * Rows of the search index (see db/migrations, people_search_folded) for thousands of people at once; for one person triggers write them.
 */

/** One person: id, name, organization, position, notes, and the words of the name. */
export type DocumentFields = readonly [id: string, name: string, organization: string, position: string, notes: string, words: string[]];

/** @param json of `DocumentFields[]` */
export const addingDocuments = (ownerId: string, json: string): SQL[] => [
  sql`insert or ignore into name_words (owner_id, word, person_id) select ${ownerId}, word.value, newcomer.value ->> 0
    from ${itemsOf(json)} as newcomer, json_each(newcomer.value -> 5) as word`,
  sql`insert or ignore into people_documents (person_id, owner, name, organization, position, notes)
    select value ->> 0, replace(${ownerId}, '-', ''), value ->> 1, value ->> 2, value ->> 3, value ->> 4 from ${itemsOf(json)}`,
];

/** @param json of the people's ids, who are still there */
export const removingDocuments = (ownerId: string, json: string): SQL[] => [
  sql`delete from people_documents where person_id in (select value from ${itemsOf(json)})`,
  sql`delete from name_words where (owner_id, word, person_id) in (
    select person.owner_id, word.value, person.id from ${itemsOf(json)} as gone cross join people as person on person.id = gone.value,
      json_each(name_keys(person.given, person.family, person.display)) as word where person.owner_id = ${ownerId})`,
];

export const documentsWithoutPerson = sql`select document.person_id as id from people_documents as document
  where not exists (select 1 from people where people.id = document.person_id)`;

/** @param json of the ids of people who are gone */
export const removingOrphans = (json: string): SQL[] => [
  sql`delete from name_words where person_id in (select value from ${itemsOf(json)})`,
  sql`delete from people_documents where person_id in (select value from ${itemsOf(json)})`,
];

const withoutDocument = sql`select known.id from people as known where not exists (select 1 from people_documents where person_id = known.id)`;

/** The documents, and the words of the names, of every person who has no document. */
export const addingMissing: SQL[] = [
  sql`insert or ignore into name_words (owner_id, word, person_id)
    select person.owner_id, word.value, person.id from people as person, json_each(name_keys(given, family, display)) as word
    where person.id in (${withoutDocument})`,
  sql`insert into people_documents (person_id, owner, name, organization, position, tags, notes, talk)
    select id, iif(archived_at is null, '', 'archived') || replace(owner_id, '-', ''), display,
      coalesce((select name from organizations where owner_id = person.owner_id and id = person.organization_id), ''), position,
      coalesce((select group_concat(tag, ', ') from tags where owner_id = person.owner_id and person_id = person.id), ''),
      notes || ' ' || how_met,
      coalesce((select group_concat(line, char(10)) from interaction_people as present
        join interactions as interaction on interaction.owner_id = present.owner_id and interaction.id = present.interaction_id
        where present.owner_id = person.owner_id and present.person_id = person.id), '')
    from people as person where id in (${withoutDocument})`,
];
