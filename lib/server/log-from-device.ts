import 'server-only';
import { AlreadyAnswered, AlreadyDone, MissingRow } from '@/db/errors';
import type { LogValues } from '../plan/step/interaction';
import { isNotSaved } from './actions/not-saved';
import { isTooBusy } from './actions/too-busy';
import { secondsUntilWrite } from './actions/write-quota';
import { hasPlan, personFor } from './current-planner';

type Refusal = { problem: string; status: number; seconds?: number };

/**
 * Stores a conversation that a device logged without a network.
 * @param key of one submit: sending it again, from here or from another device, logs nothing twice
 * @param accountId whose device it was logged on
 * @returns why it was refused, or undefined once it is stored
 */
export async function logFromDevice(key: string, accountId: string, log: LogValues): Promise<Refusal | undefined> {
  const person = await personFor(key);
  if (!person || !hasPlan(person)) return { problem: 'Sign in, and it will be sent.', status: 401 };
  if (person.account.id !== accountId) return { problem: 'It was logged by another account on this device.', status: 403 };
  if (log.happenedOn > person.today) return { problem: 'Its day is in the future. Edit it, then it will be sent.', status: 422 };
  const seconds = secondsUntilWrite(person.account.id, person.now);
  if (seconds > 0) return { problem: 'Too many changes at once.', status: 429, seconds };
  try {
    await person.interactions.log(log, person.plan.id);
  } catch (error) {
    if (error instanceof AlreadyDone) return undefined;
    if (error instanceof AlreadyAnswered) return { problem: error.message, status: 422 };
    if (error instanceof MissingRow) return { problem: 'Someone in it was removed. Edit it, then it will be sent.', status: 422 };
    if (isTooBusy(error) || isNotSaved(error)) return { problem: 'Nothing can be saved right now.', status: 503 };
    throw error;
  }
  return undefined;
}
