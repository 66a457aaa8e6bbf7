import 'server-only';
import type { Addressee } from '@/db/accounts/addressee';
import type { ButtonAddress } from '@/lib/mail/about-plan';
import { buttonToken } from './button-token';

/** Where the buttons of one letter lead. @param period the day of the letter */
export const buttonAddress =
  ({ account, letterKey }: Addressee, { origin, period, now }: { origin: string; period: string; now: Date }): ButtonAddress =>
  (act, row = '') =>
    `${origin}/l/${buttonToken({ account: account.id, act, row, period }, letterKey, now)}`;
