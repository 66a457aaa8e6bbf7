import { rowsOf } from '../rows';
import { mentors } from '../schema';
import type { Scope } from '../scope';

export type Mentor = typeof mentors.$inferSelect;

export function mentorsOf(scope: Scope) {
  const rows = rowsOf(scope, mentors);
  return { ...rows };
}
