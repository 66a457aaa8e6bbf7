import { addresseeOf } from '@/db/accounts/addressee';
import { lastWrittenAt } from '@/db/letters/bundles';
import { plannerOf } from '@/db/planner';
import { footOf } from '@/lib/mail/about-plan';
import { readerWroteLetter } from '@/lib/mail/feedback-letter';
import { isChosen, letterChoicesIn } from '@/lib/plan/letters/letter-choices';
import { buttonAddress } from '../letters/button-address';
import type { LetterSource } from './kinds';

/** What readers left since the last such letter and the owner has not seen yet. */
export const readerWrote: LetterSource = {
  usefulHours: 14 * 24,
  async letterFor({ db, now, origin, letter, to }) {
    const addressee = await addresseeOf(db, letter.ownerId, () => true);
    if (!addressee || !isChosen('reader-wrote', letterChoicesIn(addressee.account.letters))) return undefined;
    const last = await lastWrittenAt(db, letter.ownerId, 'reader-wrote');
    // A clock that was set back: better told twice than not at all.
    const since = last && last <= now ? last : undefined;
    const unread = await plannerOf(db, letter.ownerId, now).feedback.unread();
    const lines = unread
      .filter(({ receivedAt }) => !since || !receivedAt || receivedAt > since)
      .map(({ text, from, plan }) => ({ text, by: from || 'A reader', plan }));
    const foot = footOf('reader-wrote', buttonAddress(addressee, { origin, period: '', now }));
    return lines.length > 0 ? readerWroteLetter({ name: to.name, link: `${origin}/sharing`, lines }, foot) : undefined;
  },
};
