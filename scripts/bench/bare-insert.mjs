import fs from 'node:fs';
import Database from 'better-sqlite3';

/** What an import adds, in an order that foreign keys and the triggers of the search allow. */
const tables = ['organizations', 'people_documents', 'people', 'contact_details', 'tags'];

/**
 * Watches the rows that are added to a database from now on.
 * @param {string} file
 * @returns `added`: the new rows by table, with the words of people's names
 */
export function watchRows(file) {
  const sqlite = new Database(file, { readonly: true });
  const marks = new Map(tables.map((table) => [table, sqlite.prepare(`select coalesce(max(rowid), 0) from ${table}`).pluck().get()]));
  const rowsAbove = (/** @type {string} */ query, /** @type {string} */ table) =>
    /** @type {unknown[][]} */ (sqlite.prepare(query).raw().all(marks.get(table)));
  return {
    added() {
      /** @type {import('./types').AddedRows} */
      const rows = new Map();
      for (const table of tables) rows.set(table, rowsAbove(`select * from ${table} where rowid > ?`, table));
      const words = 'select * from name_words where person_id in (select id from people where rowid > ?)';
      rows.set('name_words', rowsAbove(words, 'people'));
      sqlite.close();
      return rows;
    },
  };
}

/**
 * Inserts the same rows into a copy of the database, with the same settings and triggers and nothing else.
 * @param {string} file @param {import('./types').AddedRows} rows
 * @returns how long it took, in ms
 */
export function insertBare(file, rows) {
  const copy = `${file}.bare`;
  const source = new Database(file, { readonly: true });
  source.prepare('vacuum into ?').run(copy);
  source.close();
  const sqlite = new Database(copy);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  const begun = performance.now();
  sqlite
    .transaction(() => {
      for (const [table, added] of rows) {
        const [first] = added;
        if (!first) continue;
        const insert = sqlite.prepare(`insert into ${table} values (${first.map(() => '?')})`);
        for (const row of added) insert.run(row);
      }
    })
    .immediate();
  const took = performance.now() - begun;
  sqlite.close();
  for (const part of ['', '-wal', '-shm']) fs.rmSync(copy + part, { force: true });
  return took;
}
