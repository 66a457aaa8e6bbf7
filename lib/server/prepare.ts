import 'server-only';
import { database } from '@/db/client';
import { keepHouse } from '@/db/housekeeping';
import { now } from './clock';
import { logError } from './log-error';

const day = 864e5;

/** Opens and migrates the database, and clears away once a day what has served its time. */
export async function prepare() {
  const db = database();
  await keepHouse(db, now());
  setInterval(() => keepHouse(db, now()).catch(logError), day).unref();
}
