import { parentPort, workerData } from 'node:worker_threads';
import { databaseOn } from '../client';
import { MissingRow } from '../errors';
import { openBeside } from '../open';
import { type OwnerId, scopeOf } from '../scope';
import type { FromThread } from './aside';
import { type TaskName, tasks } from './tasks';

type Work = { file: string; ownerId: OwnerId; now: Date; name: TaskName; order: never };

const { file, ownerId, now, name, order } = workerData as Work;
const post = (message: FromThread) => parentPort?.postMessage(message);

const turn = () =>
  new Promise<boolean>((resolve) => {
    parentPort?.once('message', (isAsRead: boolean) => resolve(isAsRead));
    post({ wants: 'turn' });
  });

const sqlite = openBeside(file);
try {
  post({ answer: await tasks[name](scopeOf(databaseOn(sqlite), ownerId, now), order, turn) });
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  post({ failed: error instanceof MissingRow ? 'missing' : 'broken', message, stack });
} finally {
  sqlite.close();
}
