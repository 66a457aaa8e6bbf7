import { rowsOf } from '../rows';
import { steps } from '../schema';
import type { Scope } from '../scope';

export type Step = typeof steps.$inferSelect;

export function stepsOf(scope: Scope) {
  const rows = rowsOf(scope, steps);
  return { ...rows };
}
