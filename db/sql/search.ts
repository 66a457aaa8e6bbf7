import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { fold, plainName } from '@/lib/plan/words/fold';
import { excerptOf, type Piece, piecesOf, searchTerms, searchWords } from '@/lib/plan/words/search-words';
import { ownedBy } from '../owned-by';
import { organizations, people } from '../schema';
import type { Scope } from '../scope';
import { withoutIndex } from './conditions';
import { folded } from './folded';
import { sameOrganization } from './joins';
import { itemsOf } from './json';
import { planSearchOf } from './plan-search';
import { nameQuestionOf, ownerWord, questionOf } from './search-question';

/** The full-text search: the only queries that know which engine is behind the database (see db/migrations, people_search_folded). */

/** `where` is what else matches: a line of a conversation, a note, a tag. */
type Found = { id: string; name: Piece[]; position: string; organization: string | null; where: Piece[] | null };

const columns = 'name organization position tags notes talk';
const rank = sql`bm25(people_search, 0, 10, 4, 3, 3, 1, 1)`;

/** Matches by more than the name that are ranked: among thousands the order says little and costs most. */
const mostRanked = 2000;

export function searchOf(scope: Scope) {
  const { db, ownerId } = scope;
  const owner = ownerWord(ownerId);
  const matching = (question: string) => sql`from people_search where people_search match ${question}`;

  /** The documents that answer best: by their name, then by anything. Nothing is joined before they are chosen. */
  const best = async (typed: string, most: number) => {
    const byName = await ids(sql`select rowid as id ${matching(nameQuestionOf(typed, owner))} order by ${rank} limit ${most}`);
    if (byName.length === most) return byName;
    const some = sql`select rowid as id, ${rank} as rank ${matching(questionOf(typed, owner, columns))} limit ${mostRanked}`;
    const byAnything = await ids(sql`select id from (${some}) order by rank limit ${most}`);
    return [...new Set([...byName, ...byAnything])].slice(0, most);
  };
  const ids = async (query: SQL) => (await db.all<{ id: number }>(query)).map(({ id }) => id);

  /**
   * The first matches by name, for a field that names a person: equal names first, then names that begin so, then names with such a word.
   * Archived people come last.
   */
  const names = async (typed: string, most: number) => {
    const name = fold(typed).trim();
    if (searchTerms(typed).length === 0) return [];
    const byRank = await ids(
      sql`select rowid as id ${matching(nameQuestionOf(typed, owner, `archived${owner}`))} order by ${rank} limit ${most * 3}`,
    );
    const begins = sql`select id from people where owner_id = ${ownerId} and archived_at is null
      and sort_name >= ${name} and sort_name < ${`${name}\u{10FFFF}`} order by sort_name limit ${most}`;
    const matches = sql`select person_id from people_documents where id in (select value from ${itemsOf(JSON.stringify(byRank))})`;
    const place = sql`case when ${people.sortName} = ${name} then 0 when substr(${people.sortName}, 1, ${[...name].length + 1}) = ${`${name} `} then 1
      when instr(' ' || ${people.sortName} || ' ', ${` ${name} `}) > 0 then 2 else 3 end`;
    return db
      .select({
        id: people.id,
        display: people.display,
        position: people.position,
        organization: organizations.name,
        isArchived: sql<boolean>`${people.archivedAt} is not null`.mapWith(Boolean),
      })
      .from(people)
      .leftJoin(organizations, sameOrganization(people))
      .where(sql`${withoutIndex(ownedBy(people, ownerId))} and ${people.id} in (select id from (${begins}) union ${matches})`)
      .orderBy(sql`${people.archivedAt} is not null`, place, asc(people.sortName))
      .limit(most);
  };

  return {
    ...planSearchOf(scope),

    /** The best matches with their matching places, without archived people. Text without words finds no one. */
    async people(typed: string, most: number): Promise<Found[]> {
      const words = searchWords(typed);
      if (words.length === 0) return [];
      const documents = await best(typed, most);
      const rows = await db
        .select({
          document: sql<number>`document.id`,
          id: people.id,
          position: people.position,
          organization: organizations.name,
          name: people.display,
          tags: sql<string>`document.tags`,
          notes: sql<string>`document.notes`,
          conversation: sql<string>`document.talk`,
        })
        .from(sql`people_documents as document`)
        .innerJoin(people, and(eq(people.id, sql`document.person_id`), ownedBy(people, ownerId)))
        .leftJoin(organizations, sameOrganization(people))
        .where(sql`document.id in (select value from ${itemsOf(JSON.stringify(documents))})`);
      const place = ({ document }: (typeof rows)[number]) => documents.indexOf(document);
      return rows
        .toSorted((a, b) => place(a) - place(b))
        .map(({ document, name, tags, notes, conversation, ...row }) => ({
          ...row,
          name: piecesOf(name, words),
          where: excerptOf(conversation, words) ?? excerptOf(notes, words) ?? excerptOf(tags, words),
        }));
    },

    names,

    /** Everyone called exactly so, whatever the case, the accents and the signs inside the name. */
    async namesakes(typed: string) {
      const found = await names(typed, 8);
      return found.filter(({ display }) => plainName(display) === plainName(typed));
    },

    /**
     * At most `most` matches, as a table of `person_id` and `by_name` (1 for a match by name), for a list with its own order; undefined
     * for text without words.
     */
    places(typed: string, most: number, isArchived = false): SQL | undefined {
      const among = isArchived ? `archived${owner}` : owner;
      if (searchTerms(typed).length === 0) return undefined;
      const byName = nameQuestionOf(typed, among);
      const otherwise = `(${questionOf(typed, among, columns)}) NOT (${byName})`;
      // Where names alone are enough, the second question is never asked.
      return sql`select person_id, by_name
        from (select rowid as document, 1 as by_name ${matching(byName)} union all select rowid, 0 ${matching(otherwise)} limit ${most})
        inner join people_documents on people_documents.id = document`;
    },

    /** Organizations with a word that begins with the typed text. */
    organizations: (typed: string, most: number) =>
      db
        .select({ id: organizations.id, name: organizations.name })
        .from(organizations)
        .where(and(ownedBy(organizations, ownerId), organizationNamed(typed)))
        // In the order of their index, which ends at the few that are shown.
        .orderBy(organizations.name)
        .limit(most),
  };
}

/** Organizations with a word that begins with the typed text, ignoring accents. */
export const organizationNamed = (typed: string): SQL =>
  sql`(' ' || ${folded(organizations.name)}) like ${`% ${escaped(fold(typed))}%`} escape '\\'`;

const escaped = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .slice(0, 200)
    .replace(/[%_\\]/g, '\\$&');
