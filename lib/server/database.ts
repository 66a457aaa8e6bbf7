import 'server-only';
import { openAndMigrate } from '@/db/engine/client';
import { processShared } from '@/lib/process-shared.mjs';
import { now } from './clock';
import { environment } from './environment';

/** The one database of this process, opened and migrated when it is first needed; never during the build. */
export function database() {
  processShared.database ??= open();
  return processShared.database;
}

function open() {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The database is not opened during the build.');
  return openAndMigrate(environment().databaseFile, now());
}
