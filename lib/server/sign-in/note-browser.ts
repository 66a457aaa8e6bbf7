import 'server-only';
import type { OwnerId } from '@/db/scope';
import { now } from '../clock';
import { enqueueLetter } from '../mail/enqueue';
import { knownBrowser, rememberBrowser } from './known-browser';

const MINUTE_MS = 6e4;

type Account = { id: OwnerId; email: string; createdAt: Date };

/**
 * Remembers that this browser signed in to the account. From one that never did before, the account hears of it by letter, unless it was
 * just created: then there is no other browser.
 */
export async function noteBrowser({ id, email, createdAt }: Account): Promise<void> {
  const isKnown = (await knownBrowser(email)) !== undefined;
  await rememberBrowser(email);
  const moment = now();
  const isNewAccount = moment.getTime() - createdAt.getTime() < 5 * MINUTE_MS;
  if (!isKnown && !isNewAccount) await enqueueLetter({ ownerId: id, kind: 'new-sign-in', period: moment.toISOString() });
}
