import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import { type Limit, tryOnce } from '@/db/accounts/throttle';
import type { OwnerId } from '@/db/scope';
import { sayWait } from '@/lib/plan/words/say';
import { networkOf } from '@/server/forwarded-address.mjs';
import { now } from '../clock';
import { database } from '../database';
import { logError } from '../log-error';
import { enqueueLetter } from '../mail/enqueue';

/**
 * Has a link for a new password sent, if there is such an account. The answer and its time are the same if there is none: whether there is
 * one is only looked up after the answer.
 * @returns why not, in a sentence
 */
export async function askForNewPassword(email: string, address: string): Promise<string | undefined> {
  const moment = now();
  const perNetwork: Limit = { key: `forgot:${networkOf(address)}`, most: 20, minutes: 60 };
  const waitSeconds = await tryOnce(database(), perNetwork, moment);
  if (waitSeconds > 0) return sayWait(waitSeconds);
  // No one’s mailbox is flooded. The answer does not say so, since the letters before this one are there.
  const perAddress: Limit = { key: `forgot-address:${email}`, most: 3, minutes: 60 };
  if ((await tryOnce(database(), perAddress, moment)) > 0) return undefined;
  void sendLink(email, moment).catch(logError);
  return undefined;
}

async function sendLink(email: string, moment: Date) {
  const account = await accountsOf(database(), moment).byEmail(email);
  if (!account) return;
  await enqueueLetter({ ownerId: account.id as OwnerId, kind: 'new-password', period: moment.toISOString() });
}
