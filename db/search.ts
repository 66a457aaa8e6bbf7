import { and, eq, or, sql } from 'drizzle-orm';
import type { Database } from './client';
import { organizations, people } from './schema';
import type { Scope } from './scope';

/** The full-text search: the only queries that know which engine is behind the database (see db/migrations, people_search). */

const mostWords = 8;
const startsMatch = '\u0002';
const endsMatch = '\u0003';

export type Piece = { text: string; matches: boolean };
/** `where` is what else matches: a line of a conversation, a note, a tag. */
export type Found = { id: string; name: Piece[]; position: string; organization: string | null; where: Piece[] | null };

/** What was typed as a question to the index: every word has to be there, or begin a word that is; nothing of it is an operator. */
function questionOf(typed: string, owner: string, column = 'name organization position tags notes talk') {
  const words = (
    typed
      .slice(0, 400)
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);
  if (words.length === 0) return undefined;
  // A name that is exactly the word comes before the many that begin with it.
  const each = words.map((word) => `("${word}"* OR name : "${word}")`).join(' AND ');
  return `owner : "${owner}" AND ({${column}} : (${each}))`;
}

const rank = sql`bm25(people_search, 0, 10, 4, 3, 3, 1, 1)`;
const snippet = (column: number, words: number) =>
  sql<string>`snippet(people_search, ${column}, ${startsMatch}, ${endsMatch}, '…', ${words})`;

export function searchOf({ db, ownerId }: Scope) {
  const owner = ownerId.replaceAll('-', '');
  /** The documents that answer best. Nothing is joined or marked before they are chosen: that would be done for every match. */
  const best = (question: string, most: number) =>
    sql`(select rowid from people_search where people_search match ${question} order by ${rank} limit ${most})`;

  return {
    /** Those who match best, the archived left out, with the places that match. Nothing but words in what was typed finds nobody. */
    async people(typed: string, most: number): Promise<Found[]> {
      const question = questionOf(typed, owner);
      if (!question) return [];
      const rows = await db
        .select({
          id: people.id,
          position: people.position,
          organization: organizations.name,
          name: snippet(1, 64),
          tags: snippet(4, 12),
          notes: snippet(5, 12),
          talk: snippet(6, 12),
        })
        .from(sql`people_search`)
        .innerJoin(sql`people_documents`, sql`people_documents.id = people_search.rowid`)
        .innerJoin(people, and(eq(people.id, sql`people_documents.person_id`), eq(people.ownerId, ownerId)))
        .leftJoin(organizations, and(eq(organizations.ownerId, people.ownerId), eq(organizations.id, people.organizationId)))
        // The plus keeps the engine from asking the whole question again for each of the best.
        .where(sql`people_search match ${question} and +people_search.rowid in ${best(question, most)}`)
        .orderBy(rank);
      return rows.map(({ name, tags, notes, talk, ...row }) => {
        const where = [talk, notes, tags].find((text) => text.includes(startsMatch));
        return { ...row, name: piecesOf(name), where: where === undefined ? null : piecesOf(where) };
      });
    },

    /** At most `most` people who match, each with where: their name, or elsewhere. Unranked, for a list that has an order of its own. */
    async places(typed: string, most: number, isArchived = false): Promise<Map<string, 'name' | 'elsewhere'>> {
      const among = isArchived ? `archived${owner}` : owner;
      const [everywhere, byName] = [questionOf(typed, among), questionOf(typed, among, 'name')];
      if (!everywhere || !byName) return new Map();
      const matching = (question: string) =>
        sql`select rowid as document from people_search where people_search match ${question} limit ${most}`;
      const rows = await db
        .select({ id: sql<string>`people_documents.person_id`, byName: sql<number>`max(by_name)` })
        .from(sql`(select document, 1 as by_name from (${matching(byName)}) union all select document, 0 from (${matching(everywhere)}))`)
        .innerJoin(sql`people_documents`, sql`people_documents.id = document`)
        .groupBy(sql`document`);
      return new Map(rows.map(({ id, byName }) => [id, byName ? 'name' : 'elsewhere']));
    },

    /** Organizations whose name has a word that begins with what was typed. */
    organizations: (typed: string, most: number) =>
      db
        .select({ id: organizations.id, name: organizations.name })
        .from(organizations)
        .where(and(eq(organizations.ownerId, ownerId), organizationNamed(typed)))
        .orderBy(organizations.name)
        .limit(most),
  };
}

/** The organizations whose name has a word that begins with what was typed. The engine folds only a to z, so a capital Ø is tried too. */
export function organizationNamed(typed: string) {
  const start = escaped(typed);
  const begins = (word: string) => sql`(' ' || lower(${organizations.name})) like ${`% ${word}%`} escape '\\'`;
  return or(begins(start), begins(start.charAt(0).toUpperCase() + start.slice(1)));
}

/** After a deletion: folds the index into one segment, a piece at a time, until nothing of what was deleted is left in it. */
export async function forgetDeleted(db: Database): Promise<void> {
  const changes = () => db.$client.prepare('select total_changes()').pluck().get() as number;
  const merge = db.$client.prepare("insert into people_search (people_search, rank) values ('merge', ?)");
  // The first, negative, step begins the merge of all segments; the others go on with it. Other requests have their turn between.
  for (let pages = -200, before = changes(); ; pages = 200, before = changes()) {
    merge.run(pages);
    if (changes() - before < 2) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const escaped = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .slice(0, 200)
    .replace(/[%_\\]/g, '\\$&');

function piecesOf(marked: string): Piece[] {
  const [before = '', ...rest] = marked.split(startsMatch);
  const pieces = rest.flatMap((part) => {
    const [match = '', after = ''] = part.split(endsMatch);
    return [
      { text: match, matches: true },
      { text: after, matches: false },
    ];
  });
  return [{ text: before, matches: false }, ...pieces].filter(({ text }) => text);
}
