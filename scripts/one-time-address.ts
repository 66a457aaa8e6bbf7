import fs from 'node:fs';
import { accountsOf } from '../db/accounts/accounts';
import { databaseOn } from '../db/engine/client';
import { openBeside } from '../db/engine/open';
import { environmentOf } from '../server/environment.mjs';

/** Makes one in the database beside the running app, and prints it. */
export async function printOneTimeAddress(issue: (accounts: ReturnType<typeof accountsOf>) => Promise<string>, minutes: number) {
  const { databaseFile, origin } = environmentOf(process.env);
  if (!fs.existsSync(databaseFile)) throw new Error(`There is no database at ${databaseFile}. Set DATA_DIR to the folder the app uses.`);
  const now = new Date();
  const sqlite = openBeside(databaseFile);
  try {
    console.log(`${origin}${await issue(accountsOf(databaseOn(sqlite), now))}`);
    const end = new Date(now.getTime() + minutes * 60_000);
    console.log(`It works once, until ${end.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}.`);
  } finally {
    sqlite.close();
  }
}
