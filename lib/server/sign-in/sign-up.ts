import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { type Limit, secondsToWait, takeBack, tryOnce } from '@/db/accounts/throttle';
import { sayWait } from '@/lib/plan/words/say';
import { networkOf } from '@/server/forwarded-address.mjs';
import { now } from '../clock';
import { database } from '../database';
import { environment } from '../environment';
import { askToConfirm } from './confirm-email';
import { hashPassword } from './password';

/** Open on a loopback address; in public closed after the first account, unless `signUp` says otherwise. */
async function signUpMode(): Promise<'open' | 'invite' | 'closed'> {
  const { signUp, isLocal } = environment();
  if (signUp) return signUp;
  return isLocal || (await accountsOf(database(), now()).isEmpty()) ? 'open' : 'closed';
}

/** @param invitation the token of an invitation, if the visitor came with one */
export async function maySignUp(invitation?: string): Promise<boolean> {
  const mode = await signUpMode();
  if (mode !== 'invite') return mode === 'open';
  return Boolean(invitation) && (await accountsOf(database(), now()).hasTicket('invite', invitation ?? ''));
}

type NewAccount = {
  email: string;
  password: string;
  name: string;
  timeZone: string;
  /** Where it comes from, as the front door saw it. */
  address: string;
};

/**
 * Opens an account and uses up its invitation. Without mail it cannot be hidden that an e-mail is taken, so anyone
 * refused is counted, by network and before anything is looked up: who is here can then only be guessed slowly.
 * @returns why not, in a sentence that does not say outright whether an e-mail is taken
 * @throws TooManyHashes
 */
export async function openAccount({ password, address, ...account }: NewAccount, invitation?: string): Promise<string | undefined> {
  const db = database();
  const moment = now();
  const refused: Limit = { key: `sign-up:${networkOf(address)}`, most: 20, minutes: 60 };
  const secondsBlocked = await secondsToWait(db, refused, moment);
  if (secondsBlocked > 0) return sayWait(secondsBlocked);

  // Hashed before anything is looked up, so that a taken e-mail takes as long as a free one.
  const passwordHash = await hashPassword(password);
  const waitSeconds = await tryOnce(db, refused, moment);
  if (waitSeconds > 0) return sayWait(waitSeconds);
  if (!(await maySignUp(invitation))) return 'Sign-up is closed here. Ask whoever runs this server for an invitation.';
  const needsInvitation = (await signUpMode()) === 'invite';
  const made = await accountsOf(db, moment).create({ ...account, passwordHash }, { invitation: needsInvitation ? invitation : undefined });
  if (!made) return 'This account could not be created. If you already have one, sign in instead.';
  await takeBack(db, refused.key);
  await askToConfirm(made);
  return undefined;
}
