import path from 'node:path';
import { migrationsFolder } from '../db/engine/client';
import { restoreDatabase } from '../db/engine/restore';
import { environmentOf } from '../server/environment.mjs';
import { orOneLine } from './or-one-line';

await orOneLine(() => {
  const [backup] = process.argv.slice(2);
  if (!backup) throw new Error('Which backup? npm run restore -- FILE');
  const { databaseFile } = environmentOf(process.env);
  const former = restoreDatabase(databaseFile, path.resolve(process.env.INIT_CWD ?? '.', backup), new Date(), migrationsFolder);
  console.log(`Restored ${databaseFile}. Everyone has to sign in again.`);
  if (former) console.log(`The previous database is kept as ${former}`);
});
