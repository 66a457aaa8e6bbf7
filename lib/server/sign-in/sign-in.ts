import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { clearFailures, type Limit, secondsToWait, takeBack, tryOnce } from '@/db/accounts/throttle';
import { sayWait } from '@/lib/plan/words/say';
import { blockedNetworks } from '@/server/blocked-networks.mjs';
import { networkOf } from '@/server/forwarded-address.mjs';
import { now } from '../clock';
import { database } from '../database';
import { hashPassword, isOutdated, isPassword } from './password';

type Try = {
  email: string;
  password: string;
  /** Where it comes from, as the front door saw it. */
  address: string;
  /** The id of a browser that signed in to this account before, so that other people's failures do not lock it out. */
  browser: string | undefined;
};

type SignInAnswer = { user: { id: string; email: string; name: string } } | { wrong: true } | { waitSeconds: number };

const minutes = 10;

const limitOf = (address: string): Limit => ({ key: `address:${networkOf(address)}`, most: 30, minutes });

/**
 * How long an address that failed too often has to wait, in seconds. It says nothing about any account, so it may be said at once;
 * the front door says it from now on.
 */
export async function secondsBlocked(address: string): Promise<number> {
  const moment = now();
  const seconds = await secondsToWait(database(), limitOf(address), moment);
  if (seconds > 0) blockedNetworks.add(networkOf(address), { until: moment.getTime() + seconds * 1000, why: sayWait(seconds) });
  return seconds;
}

/**
 * One answer and the same time for a wrong password, an unknown e-mail and a locked account. Tries are counted before the hash is
 * checked. From an address that is over its limit nothing is counted and nothing is hashed.
 * @throws TooManyHashes
 */
export async function checkSignIn({ email, password, address, browser }: Try): Promise<SignInAnswer> {
  const db = database();
  const moment = now();
  const perAddress = limitOf(address);
  const secondsForAddress = await tryOnce(db, perAddress, moment);
  if (secondsForAddress > 0) return { waitSeconds: secondsForAddress };
  const perAccount: Limit = { key: browser ? `browser:${browser}` : `account:${email}`, most: 10, minutes };
  const waitSeconds = await tryOnce(db, perAccount, moment);

  const accounts = accountsOf(db, moment);
  const account = await accounts.byEmail(email);
  const isRight = await isPassword(account?.passwordHash, password).catch(async (error) => {
    // Nothing was guessed.
    await takeBack(db, perAccount.key);
    await takeBack(db, perAddress.key);
    throw error;
  });
  if (waitSeconds > 0 || !isRight || !account) {
    await secondsBlocked(address);
    return waitSeconds > 0 ? { waitSeconds } : { wrong: true };
  }

  await clearFailures(db, perAccount.key);
  // Having an account must not allow more guesses at other accounts.
  await takeBack(db, perAddress.key);
  blockedNetworks.remove(networkOf(address));
  if (account.passwordHash && isOutdated(account.passwordHash)) await accounts.setPasswordHash(account.id, await hashPassword(password));
  return { user: { id: account.id, email: account.email, name: account.name } };
}
