import { shared } from '@/lib/process-shared.mjs';

/** How many wait for the turn, in memory that a thread sees too. */
export function waitingToWrite(): Int32Array {
  shared.waitingToWrite ??= new Int32Array(new SharedArrayBuffer(4));
  return shared.waitingToWrite;
}

/** Waits until no thread writes. Reading needs no turn. */
export async function turnToWrite(): Promise<void> {
  if (!shared.longWrite) return;
  Atomics.add(waitingToWrite(), 0, 1);
  while (shared.longWrite) await shared.longWrite;
  Atomics.sub(waitingToWrite(), 0, 1);
}

/** Takes the turn for a worker thread; other writers wait, readers do not. @returns a function that ends the turn */
export async function takeLongTurn(): Promise<() => void> {
  await turnToWrite();
  let giveBack: () => void = () => {};
  shared.longWrite = new Promise((resolve) => {
    giveBack = () => {
      shared.longWrite = undefined;
      resolve();
    };
  });
  return giveBack;
}
