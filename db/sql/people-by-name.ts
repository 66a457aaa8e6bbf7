import { and, isNull, sql } from 'drizzle-orm';
import { cachedQuery } from '../engine/cache/query-cache';
import { preparedQuery } from '../engine/prepared-query';
import { ownedBy } from '../owned-by';
import { keyConnections, organizations, people } from '../schema';
import { sameOrganization } from './joins';
import { itemsOf } from './json';

/** The rows of `people` whose name has one of these words (a JSON array), through the index of name words. */
const named = and(
  sql`known.owner_id = ${sql.placeholder('ownerId')} and known.word = word.value and ${people.id} = known.person_id`,
  ownedBy(people, sql.placeholder('ownerId')),
);
const words = sql`${itemsOf(sql.placeholder('words'))} as word`;

/** The people whose name has one of these words (see `keysIn`). */
export const peopleByName = cachedQuery((db) =>
  db
    .selectDistinct({ id: people.id, given: people.given, family: people.family, display: people.display })
    .from(words)
    // Crossed, since SQLite keeps that order: word by word through the index, not person by person through the words.
    .crossJoin(sql`name_words as known`)
    .crossJoin(people)
    .where(named),
);

/** The same as a line of a log names them (see `lineKeys`): no one archived, and with what tells apart people of one name. */
export const peopleInLine = preparedQuery((db) =>
  db
    .selectDistinct({
      id: people.id,
      given: people.given,
      family: people.family,
      display: people.display,
      position: people.position,
      organization: organizations.name,
      isKeyConnection: sql`exists (select 1 from ${keyConnections}
        where ${ownedBy(keyConnections, sql.placeholder('ownerId'))} and ${keyConnections.personId} = ${people.id})`.mapWith(Boolean),
    })
    .from(words)
    .crossJoin(sql`name_words as known`)
    .crossJoin(people)
    .leftJoin(organizations, sameOrganization(people))
    .where(and(named, isNull(people.archivedAt)))
    .orderBy(people.sortName),
);
