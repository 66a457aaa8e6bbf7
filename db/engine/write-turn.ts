/** Pages, routes and threads' owners are separate module graphs of one process: whose turn it is stands on the global object. */
const shared = globalThis as typeof globalThis & {
  throughlineLongWrite?: Promise<void>;
  throughlineWaiting?: Int32Array;
};

/** How many wait for the turn, in memory that a thread sees too. */
export function waitingToWrite(): Int32Array {
  shared.throughlineWaiting ??= new Int32Array(new SharedArrayBuffer(4));
  return shared.throughlineWaiting;
}

/** Waits until no thread writes. Reading needs no turn. */
export async function turnToWrite(): Promise<void> {
  if (!shared.throughlineLongWrite) return;
  Atomics.add(waitingToWrite(), 0, 1);
  while (shared.throughlineLongWrite) await shared.throughlineLongWrite;
  Atomics.sub(waitingToWrite(), 0, 1);
}

/** Takes the turn for a thread; whoever else wants to write waits, without holding up those who only read. @returns how to give it back */
export async function takeLongTurn(): Promise<() => void> {
  await turnToWrite();
  let giveBack: () => void = () => {};
  shared.throughlineLongWrite = new Promise((resolve) => {
    giveBack = () => {
      shared.throughlineLongWrite = undefined;
      resolve();
    };
  });
  return giveBack;
}
