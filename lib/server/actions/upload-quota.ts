import 'server-only';
import { tryOnce } from '@/db/accounts/throttle';
import { quotas } from '@/lib/plan/account/quotas';
import { sayCount } from '@/lib/plan/words/say';
import type { CurrentPerson } from '../current-planner';
import { database } from '../database';
import { environment } from '../environment';

type Refusal = { says: string; status: number; seconds?: number };

/** Counts an upload of so many bytes against what the account may bring. @returns why it is refused, or undefined */
export async function uploadRefusal(person: CurrentPerson, bytes: number): Promise<Refusal | undefined> {
  if (environment().isBench) return undefined;
  const kept = await person.imports.keptBytes();
  if (kept + bytes > quotas.storedUploadBytes) {
    const megabytes = quotas.storedUploadBytes / 1024 / 1024;
    return {
      says: `The files you have not imported yet would take more than ${megabytes} MB. Import or discard some of them first.`,
      status: 413,
    };
  }
  const limit = { key: `uploads:${person.account.id}`, most: quotas.uploadsPerHour, minutes: 60 };
  const seconds = await tryOnce(database(), limit, person.now);
  if (seconds === 0) return undefined;
  const wait = sayCount(Math.ceil(seconds / 60), 'minute', 'minutes');
  return { says: `You have uploaded more than ${quotas.uploadsPerHour} files in an hour. Try again in ${wait}.`, status: 429, seconds };
}
