import { accountsOf } from '../db/accounts/accounts';
import { environmentOf } from '../server/environment.mjs';
import { besideTheApp } from './beside-the-app';

/** Makes one in the database of the app, and prints it. @returns it */
export async function printOneTimeAddress(issue: (accounts: ReturnType<typeof accountsOf>) => Promise<string>, minutes: number) {
  const now = new Date();
  const address = await besideTheApp(async (db) => `${environmentOf(process.env).origin}${await issue(accountsOf(db, now))}`);
  const end = new Date(now.getTime() + minutes * 60_000);
  console.log(address);
  console.log(`It works once, until ${end.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}.`);
  return address;
}
