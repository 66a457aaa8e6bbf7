import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { database } from '@/db/client';
import { now } from './clock';
import { environment } from './environment';
import { hashPassword } from './password';

/** Open on a loopback address; in public closed after the first account, unless `SIGN_UP` says otherwise. */
async function signUpMode(): Promise<'open' | 'invite' | 'closed'> {
  const { SIGN_UP, isLocal } = environment();
  if (SIGN_UP) return SIGN_UP;
  return isLocal || (await accountsOf(database(), now()).isEmpty()) ? 'open' : 'closed';
}

/** @param invitation the token of an invitation, if the visitor came with one */
export async function maySignUp(invitation?: string): Promise<boolean> {
  const mode = await signUpMode();
  if (mode !== 'invite') return mode === 'open';
  return Boolean(invitation) && (await accountsOf(database(), now()).hasTicket('invite', invitation ?? ''));
}

type NewAccount = { email: string; password: string; name: string; timeZone: string };

/** Opens an account, using up the invitation it came with. @returns why not, in a sentence that does not say whether an address is taken outright */
export async function openAccount({ password, ...account }: NewAccount, invitation?: string): Promise<string | undefined> {
  // Hashed first, so that a taken address takes as long as a free one.
  const passwordHash = await hashPassword(password);
  if (!(await maySignUp(invitation))) return 'New accounts are closed here. Ask whoever runs this for an invitation.';
  const needsInvitation = (await signUpMode()) === 'invite';
  const made = await accountsOf(database(), now()).create(
    { ...account, passwordHash },
    { invitation: needsInvitation ? invitation : undefined },
  );
  return made ? undefined : 'This account could not be opened. If you have been here before, sign in instead.';
}
