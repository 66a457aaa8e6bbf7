import { backUp } from '../db/engine/backup';
import { environmentOf } from '../server/environment.mjs';
import { orOneLine } from './or-one-line';

await orOneLine(() => console.log(`Copied and checked: ${backUp(environmentOf(process.env).databaseFile, new Date())}`));
