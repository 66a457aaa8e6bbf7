import { rowsOf } from '../rows';
import { outcomes } from '../schema';
import type { Scope } from '../scope';

export type Outcome = typeof outcomes.$inferSelect;

export function outcomesOf(scope: Scope) {
  const rows = rowsOf(scope, outcomes);
  return { ...rows };
}
