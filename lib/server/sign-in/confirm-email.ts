import 'server-only';
import { accountsOf } from '@/db/accounts/accounts';
import type { OwnerId } from '@/db/scope';
import { now } from '../clock';
import { database } from '../database';
import { enqueueLetter } from '../mail/enqueue';

const BUNDLE_MS = 6e5;

/** Has a link sent that confirms the address of an account; of several in ten minutes only the first. */
export const askToConfirm = (ownerId: OwnerId) =>
  enqueueLetter({ ownerId, kind: 'confirm-email', period: String(Math.floor(now().getTime() / BUNDLE_MS)) });

/** Whether the link still confirms an address; the same no for one that was used, is too old, or never was. */
export const mayConfirm = (token: string) => accountsOf(database(), now()).hasTicket('confirm', token);

/** @returns false for a dead link */
export const confirmEmail = (token: string) => accountsOf(database(), now()).confirmEmail(token);
