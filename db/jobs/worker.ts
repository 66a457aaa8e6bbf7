import { parentPort, workerData } from 'node:worker_threads';
import { databaseOn } from '../engine/client';
import { openBeside } from '../engine/open';
import { MissingRow } from '../errors';
import { type OwnerId, scopeOf } from '../scope';
import { keepLog, waitAtMost, writeLog } from '../sql/pragmas';
import { type JobName, jobs } from './jobs';
import type { FromWorker } from './run-job';
import type { Turn } from './write-in-turn';

type Work = { file: string; ownerId: OwnerId; now: Date; name: JobName; order: never; waiting: Int32Array };

const { file, ownerId, now, name, order, waiting } = workerData as Work;
const post = (message: FromWorker) => parentPort?.postMessage(message);

const turn: Turn = {
  take: () =>
    new Promise((resolve) => {
      parentPort?.once('message', (isAsRead: boolean) => resolve(isAsRead));
      post({ turn: 'wanted' });
    }),
  give: () => post({ turn: 'given back' }),
  isWanted: () => Atomics.load(waiting, 0) > 0,
};

// A thread may wait for an operator's script longer than a page can.
const PATIENCE_MILLISECONDS = 30_000;

const sqlite = openBeside(file);
waitAtMost(sqlite, PATIENCE_MILLISECONDS);
// The write-ahead log is merged into the file once no one waits for this thread.
keepLog(sqlite);
try {
  post({ answer: await jobs[name](scopeOf(databaseOn(sqlite), ownerId, now), order, turn) });
} catch (error) {
  const { message, stack, code }: Error & { code?: unknown } = error instanceof Error ? error : new Error(String(error));
  post({ failed: error instanceof MissingRow ? 'missing' : 'broken', message, stack, code });
} finally {
  writeLog(sqlite);
  sqlite.close();
}
