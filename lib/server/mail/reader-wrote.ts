import { lastWrittenAt } from '@/db/letters/bundles';
import { plannerOf } from '@/db/planner';
import { readerWroteLetter } from '@/lib/mail/feedback-letter';
import type { LetterSource } from './kinds';

/** What readers left since the last such letter and the owner has not seen yet. */
export const readerWrote: LetterSource = {
  usefulHours: 14 * 24,
  async letterFor({ db, now, origin, letter, to }) {
    const last = await lastWrittenAt(db, letter.ownerId, 'reader-wrote');
    // A clock that was set back: better told twice than not at all.
    const since = last && last <= now ? last : undefined;
    const unread = await plannerOf(db, letter.ownerId, now).feedback.unread();
    const lines = unread
      .filter(({ receivedAt }) => !since || !receivedAt || receivedAt > since)
      .map(({ text, from, plan }) => ({ text, by: from || 'A reader', plan }));
    return lines.length > 0 ? readerWroteLetter({ name: to.name, link: `${origin}/sharing`, lines }) : undefined;
  },
};
