import { backUp } from '../db/engine/backup';
import { databaseFile, orOneLine } from './database-file';

await orOneLine(() => console.log(`Copied and checked: ${backUp(databaseFile, new Date())}`));
