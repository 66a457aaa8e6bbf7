import { inArray } from 'drizzle-orm';
import type { MergeField } from '@/lib/plan/people/merge-fields';
import { MissingRow } from '../../errors';
import { runJob } from '../../jobs/run-job';
import { rowsOf } from '../../rows';
import { dismissedPairs, people } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { mergeStatements } from './merge-statements';
import { wholePersonOf } from './whole-person';

/** People who are there twice. */
export function duplicatesOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const whole = wholePersonOf(scope);

  return {
    /** Likely pairs, the surest first. @throws TooBusy */
    find: (most: number) => runJob(scope, 'findPairs', { most }),

    /** Two people side by side with all their details. @throws MissingRow */
    pair: (ids: readonly [string, string]) => Promise.all([whole(ids[0]), whole(ids[1])]),

    /** They are two, and are not shown as a pair again. @throws MissingRow */
    async dismiss(one: string, other: string) {
      const [firstId, secondId] = one < other ? [one, other] : [other, one];
      const known = await rowsOf(scope, people).select(inArray(people.id, [firstId, secondId]));
      if (known.length < 2) throw new MissingRow();
      await write([db.insert(dismissedPairs).values({ id: newId(), ownerId, createdAt: now, firstId, secondId }).onConflictDoNothing()]);
    },

    /**
     * Merges two people: `keepId` stays, with the chosen fields of the other and every row of both.
     * @returns the id for `undo`
     * @throws MissingRow
     */
    async merge(keepId: string, goneId: string, takes: readonly MergeField[]) {
      if (keepId === goneId) throw new MissingRow();
      const { trashId, statements } = await mergeStatements(scope, keepId, goneId, takes);
      await write(statements);
      return trashId;
    },
  };
}
