import { rowsOf } from '../rows';
import { feedback } from '../schema';
import type { Scope } from '../scope';

export type Feedback = typeof feedback.$inferSelect;

export function feedbackOf(scope: Scope) {
  const rows = rowsOf(scope, feedback);
  return { ...rows };
}
