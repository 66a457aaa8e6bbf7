import 'server-only';
import type { Planner } from '@/db/planner';
import { processShared } from '@/lib/process-shared.mjs';

/** How often it has saved: a query each. */
export const savesSoFar = () => processShared.saves ?? 0;

/** For the benchmark: saves a new value in this account again and again. @param everyMs 0 ends it */
export function keepSaving({ settings }: Planner, everyMs: number) {
  clearInterval(processShared.saving);
  if (everyMs === 0) return;
  let at = 0;
  const save = () => {
    processShared.saves = savesSoFar() + 1;
    void settings.save({ welcomedAt: new Date(++at) });
  };
  processShared.saving = setInterval(save, everyMs).unref();
}
