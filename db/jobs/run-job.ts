import { Worker } from 'node:worker_threads';
import { writesOf } from '../engine/whose-write';
import { takeLongTurn, waitingToWrite } from '../engine/write-turn';
import { MissingRow } from '../errors';
import type { Scope } from '../scope';
import { type Answer, type JobName, jobs, type Order } from './jobs';
import { inQueue } from './queue';

export type FromWorker =
  | { turn: 'wanted' | 'given back' }
  | { answer: unknown }
  | { failed: 'missing' | 'broken'; message: string; stack: string | undefined; code: unknown };

const MAX_MILLISECONDS = 60_000;
const exportJobs: readonly JobName[] = ['peopleCsv', 'peopleVcards', 'fullExportJson'];

/**
 * Runs a job in a worker with its own connection, when the account's turn comes, so that no other request waits for it. A database in
 * memory cannot be shared with a worker: there the job runs in place.
 * @throws MissingRow, TooBusy
 */
export const runJob = <Name extends JobName>(scope: Scope, name: Name, order: Order<Name>) =>
  inQueue(scope.ownerId, exportJobs.includes(name), () =>
    scope.db.$client.memory ? inPlace(scope, name, order) : inWorker(scope, name, order),
  ) as Promise<Answer<Name>>;

function inPlace(scope: Scope, name: JobName, order: unknown): Promise<unknown> {
  const before = writesOf(scope.ownerId);
  const turn = { take: async () => writesOf(scope.ownerId) === before, give: () => {}, isWanted: () => false };
  return jobs[name](scope, order as never, turn);
}

function inWorker(scope: Scope, name: JobName, order: unknown): Promise<unknown> {
  const { db, ownerId, now } = scope;
  const before = writesOf(ownerId);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { file: db.$client.name, ownerId, now, name, order, waiting: waitingToWrite() },
    // A small nursery, since most of an import's memory is short-lived.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
  });
  let giveBack = () => {};
  const timer = setTimeout(() => worker.terminate(), MAX_MILLISECONDS);
  return new Promise<unknown>((resolve, reject) => {
    worker.on('message', async (message: FromWorker) => {
      if ('turn' in message) {
        giveBack();
        giveBack = () => {};
        if (message.turn === 'given back') return;
        giveBack = await takeLongTurn();
        worker.postMessage(writesOf(ownerId) === before);
      } else if ('answer' in message) resolve(message.answer);
      else
        reject(
          message.failed === 'missing'
            ? new MissingRow()
            : Object.assign(new Error(message.message), { stack: message.stack, code: message.code }),
        );
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The worker ended before its job was done.')));
  }).finally(() => {
    clearTimeout(timer);
    giveBack();
  });
}
