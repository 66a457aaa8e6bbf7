import { rowsOf } from '../rows';
import { shares } from '../schema';
import type { Scope } from '../scope';

export type Share = typeof shares.$inferSelect;

export function sharesOf(scope: Scope) {
  const rows = rowsOf(scope, shares);
  return { ...rows };
}
