import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { isGuessable } from '@/lib/plan/account/account';
import { now } from '../clock';
import { database } from '../database';
import { hashPassword } from './password';

/** Whether a one-time address still sets a password; the same no for one that is used up, too old, or never was. */
export const mayReset = async (token: string) => (await accountsOf(database(), now()).emailOfReset(token)) !== undefined;

/** @returns the e-mail to sign in with, or why not, by field */
export async function resetPassword(token: string, password: string): Promise<{ email: string } | { refusal: Record<string, string> }> {
  const accounts = accountsOf(database(), now());
  const email = await accounts.emailOfReset(token);
  if (!email) return { refusal: { root: 'This link has been used or has expired. Ask for a new one.' } };
  if (isGuessable(password, email)) {
    return { refusal: { password: 'That is too close to your e-mail address. Choose different words.' } };
  }
  const isSet = await accounts.resetPassword(token, await hashPassword(password));
  return isSet ? { email } : { refusal: { root: 'This link has just been used. Ask for a new one.' } };
}
