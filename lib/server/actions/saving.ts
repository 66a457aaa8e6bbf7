import 'server-only';
import type { Planner } from '@/db/planner';

const shared = globalThis as typeof globalThis & { throughlineSaving?: NodeJS.Timeout; throughlineSaves?: number };

/** How often it has saved: a query each. */
export const savesSoFar = () => shared.throughlineSaves ?? 0;

/** For the benchmark: saves a new value in this account again and again. @param everyMs 0 ends it */
export function keepSaving({ settings }: Planner, everyMs: number) {
  clearInterval(shared.throughlineSaving);
  if (everyMs === 0) return;
  let at = 0;
  const save = () => {
    shared.throughlineSaves = savesSoFar() + 1;
    void settings.save({ welcomedAt: new Date(++at) });
  };
  shared.throughlineSaving = setInterval(save, everyMs).unref();
}
