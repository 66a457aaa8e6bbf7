import { GaveWay, type Statement } from '../engine/atomically';
import type { Scope } from '../scope';

/** A job's turn to write. Slow work is done before taking it. */
export type Turn = {
  /**
   * Waits until nothing else writes, and keeps other writers waiting until `give`, at the latest when the job ends. Readers are not held up.
   * @returns true when nothing of this owner was written since the job began, so that what the job read is still current
   */
  take(): Promise<boolean>;
  /** Lets other writers continue. */
  give(): void;
  /** Whether other writers wait. */
  isWanted(): boolean;
};

/** Times that a batch in its first half yields to other writers before it runs to the end. */
const MAX_YIELDS = 3;

/**
 * Writes a long batch in one turn, all of it or nothing. In its first half it yields to other writers and starts over.
 * @param batch gives the statements; its argument is what `take` returned
 * @returns what `take` returned
 */
export async function writeInTurn(scope: Scope, turn: Turn, batch: (holds: boolean) => Promise<readonly Statement[]>): Promise<boolean> {
  for (let gaveWay = 0; ; gaveWay++) {
    const holds = await turn.take();
    try {
      await scope.write(await batch(holds), gaveWay < MAX_YIELDS ? turn.isWanted : undefined);
      return holds;
    } catch (error) {
      if (!(error instanceof GaveWay)) throw error;
      turn.give();
    }
  }
}
