import type { Database } from '../engine/client';
import { totalChanges } from './pragmas';

const indexes = ['people_search', 'plan_search'];

/** After a deletion: merges each index into one segment, step by step, until nothing deleted is left in it. */
export async function forgetDeleted(db: Database): Promise<void> {
  const total = totalChanges(db.$client);
  const changes = () => total.get() ?? 0;
  for (const index of indexes) {
    const merge = db.$client.prepare(`insert into ${index} (${index}, rank) values ('merge', ?)`);
    // The first, negative, step begins the merge of all segments; the others go on with it. Other requests have their turn between.
    for (let pages = -200, before = changes(); ; pages = 200, before = changes()) {
      merge.run(pages);
      if (changes() - before < 2) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
