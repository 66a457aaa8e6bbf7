import type { ReserveValues } from '@/lib/plan/review/reserve-choice';
import { rowsOf } from '../../rows';
import { plans, reserves } from '../../schema';
import type { Scope } from '../../scope';

export function reservesOf(scope: Scope) {
  const rows = rowsOf(scope, reserves);
  return {
    find: rows.find,
    remove: rows.remove,

    /** Spends a reserve on a missed week. @returns the id @throws MissingRow */
    async spend(reserve: ReserveValues) {
      await rowsOf(scope, plans).find(reserve.planId);
      return rows.create(reserve);
    },
  };
}
