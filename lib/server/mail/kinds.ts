import type { Database } from '@/db/engine/client';
import type { ClaimedLetter, DueLetter } from '@/db/letters/letters';
import type { Letter, LetterKind } from '@/lib/mail/letter';
import { timedSources } from '../letters/timed-letters';
import { accountSources } from './account-kinds';
import { readerWrote } from './reader-wrote';

/**
 * How a kind of letter joins:
 *
 * 1. Its name joins `accountKinds` (lib/mail/letter.ts), or `chosenKinds` (lib/plan/letters/letter-choices.ts) when it is about a plan.
 * 2. What it says is a pure function in lib/mail that is given plain values and returns `letterOf({ subject, blocks, reason … })`.
 * 3. Its entry below reads those values and calls that function at the moment of sending, so nothing secret waits in the database and
 *    nothing old is said. `undefined` means that there is nothing to say any more.
 * 4. What causes it calls `enqueueLetter` (enqueue.ts), or, for one that comes by the calendar, its `whoIsDue` is asked each minute for
 *    every account's latest period that has begun: a period that is noted already is left alone, so the answer may be the same each time,
 *    and `replacesEarlier` makes one catch-up of many missed ones.
 *
 * A pause holds back letters about a plan, and only a confirmed address gets them: send-due.ts sees to both for every kind.
 */
export type LetterSource = {
  letterFor: (about: About) => Promise<Letter | undefined>;
  whoIsDue?: (db: Database, now: Date) => Promise<DueLetter[]>;
  /** After so many hours it is not worth sending any more. */
  usefulHours: number;
};

export type About = {
  db: Database;
  now: Date;
  /** Of `APP_URL`, in front of every link. */
  origin: string;
  letter: Pick<ClaimedLetter, 'id' | 'ownerId' | 'kind' | 'period' | 'createdAt'>;
  to: { name: string; email: string; timeZone: string; confirmedAt: Date | null };
};

export const letterSources: Readonly<Record<LetterKind, LetterSource>> = {
  ...accountSources,
  ...timedSources,
  'reader-wrote': readerWrote,
};
