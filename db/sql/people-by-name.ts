import { and, sql } from 'drizzle-orm';
import { cachedQuery } from '../engine/query-cache';
import { ownedBy } from '../owned-by';
import { people } from '../schema';
import { itemsOf } from './json';

/** The people whose name has one of these words (a JSON array, see `keysIn`), through the index of name words. */
export const peopleByName = cachedQuery((db) =>
  db
    .selectDistinct({ id: people.id, given: people.given, family: people.family, display: people.display })
    .from(sql`${itemsOf(sql.placeholder('words'))} as word`)
    // Crossed, since SQLite keeps that order: word by word through the index, not person by person through the words.
    .crossJoin(sql`name_words as known`)
    .crossJoin(people)
    .where(
      and(
        sql`known.owner_id = ${sql.placeholder('ownerId')} and known.word = word.value and ${people.id} = known.person_id`,
        ownedBy(people, sql.placeholder('ownerId')),
      ),
    ),
);
