import 'server-only';
import { onClose } from '@/db/engine/closing';
import { processShared } from '@/lib/process-shared.mjs';
import { now } from '../clock';
import { database } from '../database';
import { environment } from '../environment';
import { logError } from '../log-error';
import { letterSources } from './kinds';
import type { MailProblem } from './mail-problem';
import { sendDueLetters } from './send-due';
import { mailThrough } from './smtp';

/** Whether letters are sent at all. */
export const sendsMail = () => environment().mail !== undefined;

/** How long a letter that is being sent may keep the process from ending. */
const MAX_FINISH_MS = 8000;

let current: Promise<void> | undefined;
let finishesAtStop = false;
let isWantedAgain = false;

/** Sends what is due, one round after another; a letter that is noted during a round is sent in the next. Never rejects. */
export function sendMail(): Promise<void> {
  isWantedAgain = true;
  if (!finishesAtStop) onClose(finished);
  finishesAtStop = true;
  current ??= inRounds().finally(() => {
    current = undefined;
  });
  return current;
}

/** A letter that has just been sent is noted as sent before the database closes. */
async function finished() {
  await Promise.race([current, new Promise((late) => setTimeout(late, MAX_FINISH_MS).unref())]);
}

async function inRounds() {
  while (isWantedAgain) {
    isWantedAgain = false;
    await round().catch(logError);
  }
}

async function round() {
  const { mail: server, origin } = environment();
  if (!server) return;
  const mail = mailThrough(server);
  const isStopping = () => processShared.isStopping === true;
  try {
    await sendDueLetters({ db: database(), now, origin, mail, sources: letterSources, report: noteMailState, logError, isStopping });
  } finally {
    mail.close();
  }
}

/** Says in the log when mail begins to fail and when it works again, not at each try in between. */
function noteMailState(problem: MailProblem | undefined) {
  const before = processShared.mailFailing;
  if (problem) processShared.mailFailing = { since: before?.since ?? now().toISOString(), says: problem.says };
  else processShared.mailFailing = undefined;
  if (problem?.says === before?.says) return;
  const message = problem ? `mail is failing: ${problem.says}` : 'mail works again';
  console.error(JSON.stringify({ time: now().toISOString(), level: problem ? 'error' : 'info', message }));
}
