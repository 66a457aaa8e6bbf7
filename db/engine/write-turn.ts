import { processShared } from '@/lib/process-shared.mjs';

/** How many wait for the turn, in memory that a thread sees too. */
export function waitingToWrite(): Int32Array {
  processShared.waitingToWrite ??= new Int32Array(new SharedArrayBuffer(4));
  return processShared.waitingToWrite;
}

/** Waits until no thread writes. Reading needs no turn. */
export async function turnToWrite(): Promise<void> {
  if (!processShared.longWrite) return;
  Atomics.add(waitingToWrite(), 0, 1);
  while (processShared.longWrite) await processShared.longWrite;
  Atomics.sub(waitingToWrite(), 0, 1);
}

/** Takes the turn for a worker thread; other writers wait, readers do not. @returns a function that ends the turn */
export async function takeLongTurn(): Promise<() => void> {
  await turnToWrite();
  let giveBack: () => void = () => {};
  processShared.longWrite = new Promise((resolve) => {
    giveBack = () => {
      processShared.longWrite = undefined;
      resolve();
    };
  });
  return giveBack;
}
