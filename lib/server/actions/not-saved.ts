import 'server-only';
import { AuthError } from 'next-auth';
import { isUnwritable } from '@/db/engine/unwritable';
import { logError } from '../log-error';

/** True when nothing can be written at the moment; logged for the operator. Auth.js wraps errors thrown during sign-in. */
export function isNotSaved(error: unknown): boolean {
  const why = error instanceof AuthError ? error.cause?.err : error;
  if (!isUnwritable(why)) return false;
  logError(why);
  return true;
}
