import 'server-only';
import { answers, database } from '@/db/client';
import { logError } from './log-error';

/** server.mjs says here that it is stopping: it is another module graph, so the word stands on the global object. */
const shared = globalThis as typeof globalThis & { throughlineStopping?: true };

export function isReady(): boolean {
  if (shared.throughlineStopping) return false;
  try {
    return answers(database());
  } catch (error) {
    logError(error);
    return false;
  }
}
