import { quotas } from '@/lib/plan/account/quotas';
import { processShared } from '@/lib/process-shared.mjs';

/** More work of this account waits than can be done in a reasonable time. */
export class TooBusy extends Error {
  constructor() {
    super('Your other files are still being processed. Try again in a minute.');
  }
}

type Job = { ownerId: string; isExport: boolean; run: () => Promise<void> };
export type Queue = { running: Job | undefined; waiting: Job[]; turns: Map<string, number>; turn: number };

/** Each waiting file is held in memory. An account has two places, so it takes many accounts to fill this. */
const MAX_WAITING = 40;

/**
 * Runs a job when its turn comes: one at a time because of memory, and the account served longest ago first, so that no one waits for all
 * the files of another.
 * @throws TooBusy when the account has its maximum of jobs
 */
export function inQueue<Result>(ownerId: string, isExport: boolean, work: () => Promise<Result>): Promise<Result> {
  processShared.jobs ??= { running: undefined, waiting: [], turns: new Map(), turn: 0 };
  const queue = processShared.jobs;
  const own = queue.waiting.filter((job) => job.ownerId === ownerId);
  const exports = [queue.running, ...own].filter((job) => job?.ownerId === ownerId && job.isExport);
  const isFull = own.length >= quotas.waitingJobs || queue.waiting.length >= MAX_WAITING;
  if (isFull || (isExport && exports.length >= quotas.exportsAtOnce)) return Promise.reject(new TooBusy());
  return new Promise((resolve, reject) => {
    queue.waiting.push({ ownerId, isExport, run: () => work().then(resolve, reject) });
    startNext(queue);
  });
}

function startNext(queue: Queue): void {
  if (queue.running) return;
  const lastTurn = ({ ownerId }: Job) => queue.turns.get(ownerId) ?? 0;
  const [first, ...others] = queue.waiting;
  if (!first) {
    queue.turns.clear();
    return;
  }
  const next = others.reduce((earliest, job) => (lastTurn(job) < lastTurn(earliest) ? job : earliest), first);
  queue.waiting.splice(queue.waiting.indexOf(next), 1);
  queue.running = next;
  queue.turns.set(next.ownerId, ++queue.turn);
  void next.run().finally(() => {
    queue.running = undefined;
    startNext(queue);
  });
}
