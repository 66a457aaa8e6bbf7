import 'server-only';
import { forgetOldTries } from '@/db/accounts/throttle';
import { refuseDamaged } from '@/db/engine/damaged';
import { keepHouse } from '@/db/engine/housekeeping';
import { RefusedDatabase } from '@/db/engine/refused-database';
import { BadEnvironment } from '@/server/bad-environment.mjs';
import { readDueCalendars } from './calendars/read-calendars';
import { now } from './clock';
import { database } from './database';
import { environment } from './environment';
import { logError } from './log-error';
import { sendMail } from './mail/mail-run';

const day = 864e5;
const tenMinutes = 6e5;
const fiveMinutes = 3e5;
const minute = 6e4;

/**
 * Opens and migrates the database, and once a day looks at every page of it and clears away what has served its time. Ends the process
 * when it cannot be used.
 */
export async function prepare() {
  const db = await orGiveUp(async () => database());
  if (environment().seedDemo) await (await import('./demo')).loadDemo(db);
  await orGiveUp(() => keepHouse(db, now()));
  setInterval(() => orGiveUp(async () => refuseDamaged(db.$client)).then(() => keepHouse(db, now()).catch(logError)), day).unref();
  setInterval(() => readDueCalendars().catch(logError), fiveMinutes).unref();
  setInterval(() => void sendMail(), minute).unref();
  setInterval(() => forgetOldTries(db, now()).catch(logError), tenMinutes).unref();
}

/** Next would note the error and serve on without a database. What an operator can mend is said in one line. */
async function orGiveUp<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof RefusedDatabase || error instanceof BadEnvironment) console.error(error.message);
    else logError(error);
    process.exit(1);
  }
}
