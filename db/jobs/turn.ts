import { GaveWay, type Statement } from '../engine/atomically';
import type { Scope } from '../scope';

/** Whose turn it is to write. What takes long is worked out before. */
export type Turn = {
  /**
   * Waits until nothing else writes, and keeps it so until the turn is given back, at the latest when the task ends: whoever wants to
   * save meanwhile waits for a moment without holding up those who only read.
   * @returns whether what was read still holds: nothing of this owner's was written since the task began
   */
  take(): Promise<boolean>;
  /** Lets the others write. */
  give(): void;
  /** Whether others wait for it. */
  isWanted(): boolean;
};

/** Of those who come while a long batch is in its first half, so many are let through; then it is its turn. */
const most = 3;

/**
 * Writes a long batch in one turn, all of it or nothing. Somebody who wants to save while it is in its first half goes before it.
 * @param batch the statements, when what was read holds, and when it does not
 * @returns whether what was read held
 */
export async function writeInTurn(scope: Scope, turn: Turn, batch: (holds: boolean) => Promise<readonly Statement[]>): Promise<boolean> {
  for (let gaveWay = 0; ; gaveWay++) {
    const holds = await turn.take();
    try {
      await scope.write(await batch(holds), gaveWay < most ? turn.isWanted : undefined);
      return holds;
    } catch (error) {
      if (!(error instanceof GaveWay)) throw error;
      turn.give();
    }
  }
}
