import fs from 'node:fs';
import { type Database, databaseOn } from '../db/engine/client';
import { openBeside } from '../db/engine/open';
import { environmentOf } from '../server/environment.mjs';

/** Does something in the database of the app, which may be running. */
export async function besideTheApp<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const { databaseFile } = environmentOf(process.env);
  if (!fs.existsSync(databaseFile)) throw new Error(`There is no database at ${databaseFile}. Set DATA_DIR to the folder the app uses.`);
  const sqlite = openBeside(databaseFile);
  try {
    return await work(databaseOn(sqlite));
  } finally {
    sqlite.close();
  }
}
