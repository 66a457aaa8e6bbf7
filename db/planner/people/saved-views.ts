import { rowsOf } from '../../rows';
import { savedViews } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';

export function savedViewsOf(scope: Scope) {
  const rows = rowsOf(scope, savedViews);
  return {
    find: rows.find,
    remove: rows.remove,

    /** Saves a filter under a name; the same name again means this filter from now on. */
    keep: ({ name, query }: { name: string; query: string }) =>
      scope.write([
        scope.db
          .insert(savedViews)
          .values({ id: newId(), ownerId: scope.ownerId, createdAt: scope.now, name, query })
          .onConflictDoUpdate({ target: [savedViews.ownerId, savedViews.name], set: { query } }),
      ]),
  };
}
