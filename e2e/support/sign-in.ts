import { hash } from '@node-rs/argon2';
import type { BrowserContext, Page } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { database } from './fixtures';

export const password = 'seven lamps along the quay';

/** How long depends on how long the earlier tries took. */
export const mustWait = /Too many attempts\. Wait \w+ minutes?, then try again\./;

/** From its own address, so that no test uses up another test's tries. */
export const fromElsewhere = (context: BrowserContext) => {
  const [a, b] = crypto.getRandomValues(new Uint8Array(2));
  return context.setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${a}.${b}` });
};

/** Creates an empty account with the password above. @returns its e-mail */
export async function newAccount() {
  const db = database();
  const email = `${crypto.randomUUID()}@example.org`;
  const passwordHash = await hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
  await accountsOf(db, new Date()).create({ email, name: 'Ines Carvalho', passwordHash, timeZone: 'UTC' });
  db.$client.close();
  return email;
}

export async function signIn(page: Page, email: string, secret = password) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
