import { freshDatabase, freshPlanner, noon } from '@/db/engine/fresh-database';
import { lettersOf } from '@/db/letters/letters';
import { letters } from '@/db/schema';
import { letterOf } from '@/lib/mail/layout';
import type { LetterKind } from '@/lib/mail/letter';
import type { MailServer } from '@/server/mail-server.mjs';
import type { LetterSource } from './kinds';
import type { MailProblem } from './mail-problem';
import { type Round, sendDueLetters } from './send-due';
import { mailThrough, SMTP_TIMES } from './smtp';

/** For tests: what a letter says. */
export const greeting: LetterSource = {
  usefulHours: 48,
  letterFor: async ({ to }) =>
    letterOf({ subject: `Hello ${to.name}`, blocks: [{ kind: 'paragraph', text: 'Good morning.' }], reason: 'A test.' }),
};

/** For tests: an account with one letter due, and a round of sending at noon. */
export async function oneLetterDue() {
  const account = await freshPlanner(freshDatabase(), 'Ines');
  const { db, ownerId } = account;
  const reported: (MailProblem | undefined)[] = [];
  const enqueue = (kind: LetterKind, period: string, at = noon, whose = ownerId) =>
    lettersOf(db, at).enqueue([{ ownerId: whose, kind, period }]);
  await enqueue('new-sign-in', 'one');

  async function send(server: MailServer, change: Partial<Round> = {}, times = SMTP_TIMES) {
    const mail = mailThrough(server, times);
    await sendDueLetters({
      db,
      now: () => noon,
      origin: 'https://plan.example.org',
      mail,
      sources: { 'new-sign-in': greeting, 'reader-wrote': greeting },
      report: (problem) => reported.push(problem),
      logError: (error) => {
        throw error;
      },
      isStopping: () => false,
      ...change,
    });
    mail.close();
  }

  return {
    ...account,
    reported,
    enqueue,
    send,
    states: async () => (await db.select().from(letters)).map(({ state }) => state),
    problem: async () => (await db.select().from(letters))[0]?.problem ?? '',
  };
}
