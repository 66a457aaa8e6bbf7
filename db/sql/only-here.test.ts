import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '..');

/** What another engine would say in other words, or not at all. Queries of the schema and the migrations are written for SQLite alone. */
const onlySqlite = {
  'a pragma': /\.pragma\(|pragma_|\bpragma [a-z]|\btotal_changes\b/,
  JSON: /\bjson_|->>|\bjsonb/,
  'full-text search': /\bbm25\(|_search match|people_documents \(|name_words/,
  'date arithmetic': /\bjulianday\(|\bstrftime\(|\bunixepoch\(|\bdate\(\$\{/,
  folding: /\bfold\(\$\{|collate nocase/,
  'a null-safe comparison': /\bis not \$\{|\bis not '/,
  'the order of insertion': /\browid\b/,
  'a hint to the planner of queries': /sql`\+\$\{/,
};

const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^(sql\/|schema\/|migrations\/|owner-watch)/.test(name));

it.each(Object.entries(onlySqlite))('%s stands in db/sql alone', (_, pattern) => {
  const saying = files.filter((name) =>
    fs
      .readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .some((line) => pattern.test(line.replace(/^\s*(\*|\/\/|\/\*).*$/, ''))),
  );
  expect(saying).toEqual([]);
});
