import 'server-only';
import { scopeOf } from '@/db/scope';
import { tablesOf } from '@/db/tables';
import { processShared } from '@/lib/process-shared.mjs';
import type { CurrentPerson } from '../current-planner';
import { database } from '../database';

/** How often it has saved: a query each. */
export const savesSoFar = () => processShared.saves ?? 0;

/**
 * For the benchmark: changes a person, a step, a conversation and an outcome of this account in turn, again and again, so that
 * what pages read most is never cached for long.
 * @param everyMs 0 ends it
 */
export async function keepSaving({ account, now }: CurrentPerson, everyMs: number) {
  clearInterval(processShared.saving);
  if (everyMs === 0) return;
  const { people, steps, interactions, outcomes } = tablesOf(scopeOf(database(), account.id, now));
  const saves = await Promise.all(
    [people, steps, interactions, outcomes].map(async (table) => {
      const [row] = await table.select();
      return () => (row ? table.change(row.id, {}) : undefined);
    }),
  );
  let at = 0;
  const save = () => {
    processShared.saves = savesSoFar() + 1;
    void saves[++at % saves.length]?.();
  };
  processShared.saving = setInterval(save, everyMs).unref();
}
