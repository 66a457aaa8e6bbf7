import 'server-only';
import { AuthError } from 'next-auth';
import { isUnwritable } from '@/db/engine/unwritable';
import { logError } from '../log-error';

/** True when nothing can be written just now; it is noted for the operator. Auth.js wraps what is thrown while somebody signs in. */
export function isNotSaved(error: unknown): boolean {
  const why = error instanceof AuthError ? error.cause?.err : error;
  if (!isUnwritable(why)) return false;
  logError(why);
  return true;
}
