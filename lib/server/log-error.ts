import 'server-only';
import { endIfDamaged } from './damage';

/** One line of JSON for the operator; the person is shown only the id. The message may name a table, never a row. */
export function logError(error: unknown): string {
  endIfDamaged(error);
  const id = crypto.randomUUID().slice(0, 8);
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ time: new Date().toISOString(), level: 'error', id, name, message, stack }));
  return id;
}
