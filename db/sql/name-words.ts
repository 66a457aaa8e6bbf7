import type BetterSqlite3 from 'better-sqlite3';
import { nameKeys } from '@/lib/plan/names/name-spellings';

/** Adds the SQL function that gives the words a person is looked up by, as a JSON array. */
export function teachNameKeys(sqlite: BetterSqlite3.Database): void {
  sqlite.function('name_keys', { deterministic: true }, (given, family, display) =>
    JSON.stringify(nameKeys({ given: String(given), family: String(family), display: String(display) })),
  );
}

/**
 * Keeps `name_words` up to date with every change of people: edits, merges, undo, removals. The triggers belong to the connection, since
 * triggers in the file may not call our functions (`trusted_schema`). An import writes the words of thousands together with their
 * documents before it stores them (db/jobs/search-documents.ts): a person with a document has their words.
 */
export function followNames(sqlite: BetterSqlite3.Database): void {
  teachNameKeys(sqlite);
  // A file that is looked into before its migration has none.
  if (!sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'name_words'").get()) return;
  const add = `INSERT OR IGNORE INTO name_words (owner_id, word, person_id)
    SELECT new.owner_id, value, new.id FROM json_each(name_keys(new.given, new.family, new.display));`;
  const drop = `DELETE FROM name_words WHERE owner_id = old.owner_id AND person_id = old.id
    AND word IN (SELECT value FROM json_each(name_keys(old.given, old.family, old.display)));`;
  sqlite.exec(`
    CREATE TEMP TRIGGER IF NOT EXISTS name_words_insert BEFORE INSERT ON main.people
    WHEN NOT EXISTS (SELECT 1 FROM people_documents WHERE person_id = new.id) BEGIN ${add} END;
    CREATE TEMP TRIGGER IF NOT EXISTS name_words_delete BEFORE DELETE ON main.people
    WHEN EXISTS (SELECT 1 FROM people_documents WHERE person_id = old.id) BEGIN ${drop} END;
    CREATE TEMP TRIGGER IF NOT EXISTS name_words_update AFTER UPDATE OF given, family, display ON main.people
    WHEN old.given <> new.given OR old.family <> new.family OR old.display <> new.display BEGIN ${drop} ${add} END;`);
}
