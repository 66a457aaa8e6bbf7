import { accountsOf } from '@/db/accounts/accounts';
import { newestSession } from '@/db/accounts/sessions';
import { confirmEmailLetter, newPasswordLetter, newSignInLetter } from '@/lib/mail/account-letters';
import type { AccountKind } from '@/lib/mail/letter';
import { browserName } from '@/lib/plan/account/browser-name';
import { CONFIRM_DAYS, DAY_MINUTES, RESET_MINUTES } from '@/lib/plan/account/one-time-links';
import { momentIn } from '@/lib/plan/time/moment-in-zone';
import type { LetterSource } from './kinds';

/** One-time links are made when the letter is written: none waits in the database in a form that could be read. */
export const accountSources: Readonly<Record<AccountKind, LetterSource>> = {
  'new-password': {
    usefulHours: 1,
    async letterFor({ db, now, origin, letter, to }) {
      const token = await accountsOf(db, now).issueTicket('reset', RESET_MINUTES, letter.ownerId);
      return newPasswordLetter({ name: to.name, link: `${origin}/reset/${token}` });
    },
  },

  'confirm-email': {
    usefulHours: 48,
    async letterFor({ db, now, origin, letter, to }) {
      if (to.confirmedAt) return undefined;
      const token = await accountsOf(db, now).issueTicket('confirm', CONFIRM_DAYS * DAY_MINUTES, letter.ownerId);
      return confirmEmailLetter({ name: to.name, link: `${origin}/confirm/${token}` });
    },
  },

  'new-sign-in': {
    usefulHours: 72,
    async letterFor({ db, origin, letter, to }) {
      const session = await newestSession(db, letter.ownerId);
      const browser = browserName(session?.userAgent ?? '');
      return newSignInLetter({ name: to.name, link: `${origin}/settings`, browser, moment: momentIn(letter.createdAt, to.timeZone) });
    },
  },
};
