import 'server-only';
import { clearFailures, type Limit, tryOnce } from '@/db/accounts/throttle';
import { sayWait } from '@/lib/plan/words/say';
import type { CurrentPerson } from '../current-planner';
import { database } from '../database';
import { isPassword } from './password';

/**
 * Asks the person at a signed-in screen for the password again; an account without one is let through. Tries are counted
 * as at sign-in, so that an unlocked screen is no place to guess.
 * @returns why not, in a sentence
 */
export async function checkOwnPassword({ account, settings, now }: CurrentPerson, typed: string): Promise<string | undefined> {
  const stored = await settings.passwordHash();
  if (stored === null) return undefined;
  const limit: Limit = { key: `password:${account.id}`, most: 10, minutes: 10 };
  const waitSeconds = await tryOnce(database(), limit, now);
  if (waitSeconds > 0) return sayWait(waitSeconds);
  if (!(await isPassword(stored, typed))) return 'That is not your password. Check it, or sign out and use “Forgot password?”';
  await clearFailures(database(), limit.key);
  return undefined;
}
