import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '@/db/engine/client';
import { type ClaimedLetter, lettersOf } from '@/db/letters/letters';
import { plannerOf } from '@/db/planner';
import { isAccountKind, type Letter, type LetterKind } from '@/lib/mail/letter';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';
import { isPaused } from '@/lib/plan/time/day';
import { dayIn } from '@/lib/plan/time/day-in-zone';
import type { LetterSource } from './kinds';
import { type MailProblem, mailProblemOf } from './mail-problem';
import { type Mail, type Recipient, SENT_AT_ONCE } from './smtp';

const HOUR_MS = 36e5;

export type Round = {
  db: Database;
  now: () => Date;
  origin: string;
  mail: Mail;
  sources: Readonly<Partial<Record<LetterKind, LetterSource>>>;
  /** Told of each try: undefined for one that succeeded. */
  report: (problem: MailProblem | undefined) => void;
  /** Told of what went wrong in our own code. */
  logError: (error: unknown) => unknown;
  isStopping: () => boolean;
};

/**
 * Notes who is due by the calendar, then sends what is due, a few letters at once. The round ends early when the mail server is of no use
 * just now: the other letters wait for the next round without having failed.
 */
export async function sendDueLetters(round: Round): Promise<void> {
  const { db, now, sources } = round;
  await lettersOf(db, now()).takeOver();
  for (const { whoIsDue } of Object.values(sources)) if (whoIsDue) await lettersOf(db, now()).enqueue(await whoIsDue(db, now()));

  let isUsable = true;
  const sendOneAfterAnother = async () => {
    while (isUsable && !round.isStopping()) {
      const letter = await lettersOf(db, now()).claim();
      if (!letter) return;
      isUsable = (await sendOne(round, letter)) && isUsable;
      // Requests go first.
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, sendOneAfterAnother));
}

/** @returns false when no other letter could be sent either */
async function sendOne(round: Round, letter: ClaimedLetter): Promise<boolean> {
  const { db, now, mail } = round;
  const letters = () => lettersOf(db, now());
  const written = await write(round, letter).catch(async (error) => {
    const id = round.logError(error);
    await letters().noteFailure(letter, `It could not be written (${id}).`);
  });
  if (!written || !(await letters().startSending(letter))) return true;
  try {
    await mail.post({ id: letter.id, ...written });
  } catch (error) {
    const problem = mailProblemOf(error);
    if (problem.isFinal) await letters().giveUp(letter, problem.says);
    else await letters().noteFailure(letter, problem.says);
    if (problem.isOfServer) round.report(problem);
    return !problem.isOfServer;
  }
  await letters().noteSent(letter);
  round.report(undefined);
  return true;
}

/** @returns undefined for a letter that is not sent, or not now; its row says which */
async function write(round: Round, letter: ClaimedLetter): Promise<{ to: Recipient; letter: Letter } | undefined> {
  const { db, now, origin, sources } = round;
  const letters = lettersOf(db, now());
  const source = sources[letter.kind];
  const to = await letters.recipient(letter.ownerId);
  const isTooOld = source && now().getTime() - letter.createdAt.getTime() > source.usefulHours * HOUR_MS;
  if (!source || !to || isTooOld || (!isAccountKind(letter.kind) && !to.confirmedAt)) {
    await letters.drop(letter);
    return undefined;
  }
  if (!isAccountKind(letter.kind) && (await isOnPause(db, letter, now(), to.timeZone))) {
    await letters.postpone(letter, new Date(now().getTime() + HOUR_MS));
    return undefined;
  }
  const written = await source.letterFor({ db, now: now(), origin, letter, to });
  if (!written) await letters.drop(letter);
  return written && { to, letter: written };
}

async function isOnPause(db: Database, { ownerId }: ClaimedLetter, now: Date, timeZone: string) {
  const pauses = await plannerOf(db, ownerId, now).pauses.list();
  return isPaused(dayIn(now, timeZone), pausesInEffect(pauses));
}
