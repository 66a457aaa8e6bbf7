import 'server-only';
import { database } from '@/db/engine/client';
import { hasRoom, tryToWrite } from '@/db/engine/trial-write';
import { isUnwritable } from '@/db/engine/unwritable';
import { now } from './clock';
import { logError } from './log-error';

/** server.mjs says here that it is stopping: it is another module graph, so the word stands on the global object. */
const shared = globalThis as typeof globalThis & { throughlineStopping?: true };

const second = 1000;
let writtenAt = Number.NEGATIVE_INFINITY;

/**
 * Whether a change could be saved at this moment: the disk has room, the database takes a write, and the process is not about to
 * stop. Anybody may ask, so a write is tried at most once a second.
 */
export async function isReady(): Promise<boolean> {
  if (shared.throughlineStopping) return false;
  const moment = now();
  if (Math.abs(moment.getTime() - writtenAt) < second) return true;
  try {
    if (!hasRoom(database())) return false;
    await tryToWrite(database(), moment);
    writtenAt = moment.getTime();
    return true;
  } catch (error) {
    // A probe asks every few seconds; a full disk need not be filled with lines that say so.
    if (!isUnwritable(error)) logError(error);
    return false;
  }
}
