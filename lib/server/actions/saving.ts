import 'server-only';
import type { Planner } from '@/db/planner';
import { shared } from '@/lib/process-shared.mjs';

/** How often it has saved: a query each. */
export const savesSoFar = () => shared.saves ?? 0;

/** For the benchmark: saves a new value in this account again and again. @param everyMs 0 ends it */
export function keepSaving({ settings }: Planner, everyMs: number) {
  clearInterval(shared.saving);
  if (everyMs === 0) return;
  let at = 0;
  const save = () => {
    shared.saves = savesSoFar() + 1;
    void settings.save({ welcomedAt: new Date(++at) });
  };
  shared.saving = setInterval(save, everyMs).unref();
}
