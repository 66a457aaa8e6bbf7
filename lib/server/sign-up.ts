import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { database } from '@/db/client';
import { now } from './clock';
import { environment } from './environment';

/** Open on a loopback address; in public closed after the first account, unless `SIGN_UP` says otherwise. */
export async function signUpMode(): Promise<'open' | 'invite' | 'closed'> {
  const { SIGN_UP, isLocal } = environment();
  if (SIGN_UP) return SIGN_UP;
  return isLocal || (await accountsOf(database(), now()).isEmpty()) ? 'open' : 'closed';
}

/** @param invitation the token of an invitation, if the visitor came with one */
export async function maySignUp(invitation?: string): Promise<boolean> {
  const mode = await signUpMode();
  if (mode !== 'invite') return mode === 'open';
  return invitation !== undefined && (await accountsOf(database(), now()).hasTicket('invite', invitation));
}
