import 'server-only';
import { MissingRow } from '@/db/errors';
import type { Answer } from './answer';

/** Takes back what another button did. */
export const undo: Answer = {
  ask: async ({ planner, claim }) =>
    (await planner.trash.has(claim.row))
      ? { title: 'Take it back?', button: 'Undo' }
      : { title: 'Undone', sentence: 'It is as it was before.' },
  async carryOut({ planner, claim }) {
    try {
      await planner.trash.undo(claim.row);
    } catch (error) {
      if (!(error instanceof MissingRow)) throw error;
    }
    return undefined;
  },
};
