import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { forgive, type Limit, takeBack, tryOnce } from '@/db/accounts/throttle';
import { database } from '@/db/client';
import { networkOf } from '@/server/client-address.mjs';
import { now } from './clock';
import { hashPassword, isOutdated, isPassword } from './password';

type Try = {
  email: string;
  password: string;
  /** Where it comes from, as the front door saw it. */
  address: string;
  /** The id of a browser that signed in to this account before, so that nobody else's failures lock it out. */
  browser: string | undefined;
};

type SignInAnswer = { user: { id: string; email: string; name: string } } | { wrong: true } | { waitSeconds: number };

const minutes = 10;

/** One answer and the same time for a wrong password, an unknown address and a locked account. Tries are counted before the hash is checked. */
export async function checkSignIn({ email, password, address, browser }: Try): Promise<SignInAnswer> {
  const db = database();
  const moment = now();
  const perAccount: Limit = { key: browser ? `browser:${browser}` : `account:${email}`, most: 10, minutes };
  const perAddress: Limit = { key: `address:${networkOf(address)}`, most: 30, minutes };
  const waitSeconds = Math.max(await tryOnce(db, perAccount, moment), await tryOnce(db, perAddress, moment));

  const accounts = accountsOf(db, moment);
  const account = await accounts.byEmail(email);
  const isRight = await isPassword(account?.passwordHash, password);
  if (waitSeconds > 0) return { waitSeconds };
  if (!isRight || !account) return { wrong: true };

  await forgive(db, perAccount.key);
  // An account of one's own must not buy more guesses at those of others.
  await takeBack(db, perAddress.key);
  if (account.passwordHash && isOutdated(account.passwordHash)) await accounts.setPasswordHash(account.id, await hashPassword(password));
  return { user: { id: account.id, email: account.email, name: account.name } };
}
