import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from './schema';

const ownedTables = new Set(
  (Object.values(schema) as unknown[]).flatMap((value) => (is(value, SQLiteTable) && 'ownerId' in value ? [getTableName(value)] : [])),
);

/** Statements that serve every account at once, by their first words, each with its reason. */
const allAccounts: [begins: string, reason: string][] = [
  ['delete from "imports" where ("imports"."state" in', 'housekeeping removes files that were never stored'],
  ['delete from "submissions" where "submissions"."created_at" <', 'housekeeping forgets old submit keys'],
  ['delete from "trash" where "trash"."created_at" <', 'housekeeping empties the trash after thirty days'],
  ['select document.person_id as id from people_documents', 'housekeeping finds search documents of people who are gone'],
  ['insert into people_documents (person_id, owner, name, organization', 'housekeeping writes search documents that are missing'],
  ['select "calendars"."id", "calendars"."owner_id"', 'the hourly reading looks for calendars that are due'],
  [
    'insert or ignore into name_words (owner_id, word, person_id) select person.owner_id',
    'housekeeping writes words of names that are missing',
  ],
];

/** One SELECT, UPDATE or DELETE without its inner queries, and the query around it. */
type Query = { words: string[]; outer?: Query };

type Source = { table: string; alias: string };

/**
 * For tests: the owned tables of a statement that nothing keeps to one owner. A table is kept by `owner_id = ?`, or by the `owner_id` of
 * another table of the same or an outer query that is kept itself.
 */
export function unownedTables(statement: string): string[] {
  const text = statement.replace(/\s+/g, ' ');
  if (allAccounts.some(([begins]) => text.startsWith(begins))) return [];
  const queries = queriesOf(wordsOf(text));
  const sources = new Map(queries.map((query) => [query, sourcesOf(query.words)]));
  return queries.flatMap((query) => {
    const kept = keptIn(query, sources);
    const left = (sources.get(query) ?? []).filter(({ table, alias }) => ownedTables.has(table) && !kept.has(alias));
    return [...left.map(({ table }) => table), ...insertedUnowned(query.words)];
  });
}

/** Names without their quotes, with their table; strings become a value, and keywords are lower case. */
const wordsOf = (statement: string) =>
  (statement.match(/'(?:[^']|'')*'|(?:"[^"]+"|[a-z_]\w*)(?:\.(?:"[^"]+"|[a-z_]\w*|\*))?|[?:]\w*|\d+|[^\s\w]/gi) ?? []).map((word) =>
    word.startsWith("'") ? '?' : word.replaceAll('"', '').toLowerCase(),
  );

/** Every parenthesis that begins with SELECT is a query, and so is each part of a UNION. */
function queriesOf(words: string[]): Query[] {
  const first: Query = { words: [] };
  const all = [first];
  const open: (Query | undefined)[] = [];
  let current = first;
  words.forEach((word, at) => {
    if (word === '(') {
      open.push(words[at + 1] === 'select' || words[at + 1] === 'with' ? current : undefined);
      if (open.at(-1)) {
        current.words.push('?subquery');
        current = { words: [], outer: current };
        all.push(current);
      } else current.words.push(word);
    } else if (word === ')') {
      const outer = open.pop();
      if (outer) current = outer;
      else current.words.push(word);
    } else if (['union', 'intersect', 'except'].includes(word)) {
      const { outer } = current;
      current = outer ? { words: [], outer } : { words: [] };
      all.push(current);
    } else current.words.push(word);
  });
  return all;
}

const clauses = new Set([
  'on',
  'where',
  'set',
  'inner',
  'left',
  'cross',
  'join',
  'order',
  'group',
  'limit',
  'returning',
  'using',
  'having',
]);

function sourcesOf(words: string[]): Source[] {
  let inFrom = false;
  return words.flatMap((word, at) => {
    if (word === 'from' || word === 'join' || (word === 'update' && words[at - 1] !== 'do')) inFrom = true;
    else if (word !== ',' || !inFrom) {
      if (clauses.has(word)) inFrom = false;
      return [];
    }
    const [table = '', next = '', name = ''] = words.slice(at + 1, at + 4);
    const isNamed = next !== 'as' && /^[a-z_]\w*$/.test(next) && !clauses.has(next);
    return [{ table, alias: next === 'as' ? name : isNamed ? next : table }];
  });
}

/** The aliases of a query and of those around it that are restricted to the owner. */
function keptIn(query: Query, sources: Map<Query, Source[]>): Set<string> {
  const kept = query.outer ? keptIn(query.outer, sources) : new Set<string>();
  const own = sources.get(query) ?? [];
  for (const { alias } of own) kept.delete(alias);
  const pairs = equalities(query.words, own.length === 1 ? own[0]?.alias : undefined);
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const [one, other] of pairs) if (other === undefined || kept.has(other)) kept.add(one);
  }
  return kept;
}

/** Each `one.owner_id = other.owner_id`, either way round; the other is undefined where it is a value. */
function equalities(words: string[], only: string | undefined): [string, string | undefined][] {
  const aliasOf = (word = '') => (word === 'owner_id' ? only : word.endsWith('.owner_id') ? word.slice(0, -'.owner_id'.length) : undefined);
  return words.flatMap((word, at) => {
    if (word !== '=') return [];
    const [left = '', right = ''] = [words[at - 1], words[at + 1]];
    const [one, other] = [aliasOf(left), aliasOf(right)];
    const isValue = (text: string) => /^[?:]/.test(text) || text === 'users.id';
    return [
      ...(one && (other || isValue(right)) ? [[one, other] as [string, string | undefined]] : []),
      ...(other && (one || isValue(left)) ? [[other, one] as [string, string | undefined]] : []),
    ];
  });
}

/** A row that is inserted names its owner. */
function insertedUnowned(words: string[]): string[] {
  const at = words.indexOf('into');
  const table = words[at + 1] ?? '';
  return at >= 0 && ownedTables.has(table) && !words.slice(at + 2, words.indexOf(')', at)).includes('owner_id') ? [table] : [];
}
