import 'server-only';
import { hasRoom, tryToWrite } from '@/db/engine/trial-write';
import { isUnwritable } from '@/db/engine/unwritable';
import { processShared } from '@/lib/process-shared.mjs';
import { now } from './clock';
import { database } from './database';
import { logError } from './log-error';

const second = 1000;
let writtenAt = Number.NEGATIVE_INFINITY;

/**
 * Whether a change could be saved at this moment: the disk has room, the database takes a write, and the process is not about to
 * stop. Anybody may ask, so a write is tried at most once a second.
 */
export async function isReady(): Promise<boolean> {
  if (processShared.isStopping) return false;
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
