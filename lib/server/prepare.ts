import 'server-only';
import { ZodError } from 'zod';
import { forgetOldTries } from '@/db/accounts/throttle';
import { database } from '@/db/engine/client';
import { refuseDamaged } from '@/db/engine/damaged';
import { keepHouse } from '@/db/engine/housekeeping';
import { RefusedDatabase } from '@/db/engine/refused-database';
import { readDueCalendars } from './calendars/read-calendars';
import { now } from './clock';
import { environment } from './environment';
import { logError } from './log-error';

const day = 864e5;
const tenMinutes = 6e5;
const fiveMinutes = 3e5;

/**
 * Opens and migrates the database, and once a day looks at every page of it and clears away what has served its time. Ends the process
 * when it cannot be used.
 */
export async function prepare() {
  const db = await orGiveUp(async () => environment() && database());
  if (environment().SEED_DEMO) await (await import('./demo')).loadDemo(db);
  await orGiveUp(() => keepHouse(db, now()));
  setInterval(() => orGiveUp(async () => refuseDamaged(db.$client)).then(() => keepHouse(db, now()).catch(logError)), day).unref();
  setInterval(() => readDueCalendars().catch(logError), fiveMinutes).unref();
  setInterval(() => forgetOldTries(db, now()).catch(logError), tenMinutes).unref();
}

/** Next would note the error and serve on without a database. What an operator can mend is said in one line. */
async function orGiveUp<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof RefusedDatabase) console.error(error.message);
    else if (error instanceof ZodError) console.error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
    else logError(error);
    process.exit(1);
  }
}
