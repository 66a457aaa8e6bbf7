import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from './client';
import { writeOf } from './whose-write';
import { turnToWrite } from './write-turn';

type Plain = BatchItem<'sqlite'>;
type Guarded = { statement: Plain; otherwise: () => Error };

/** A query builder that has not run yet, or one that must change a row (see `mustChange`). */
export type Statement = Plain | Guarded;

/** If the statement changes no row, the whole batch is rolled back and this error is thrown. */
export const mustChange = (statement: Plain, otherwise: () => Error): Guarded => ({ statement, otherwise });

/** A long batch was rolled back so that another writer can go first. */
export class GaveWay extends Error {}

/**
 * Runs all of the statements or none, on either driver. A condition on stored values belongs in the SQL (`where version = …`), not between
 * two awaits.
 * @param ownerId the owner of the changed rows, null when they may be anyone's, see `writeOf`
 * @param isWanted asked before each statement of the first half: true rolls the batch back
 * @throws GaveWay
 */
export async function atomically(
  db: Database,
  ownerId: string | null,
  statements: readonly Statement[],
  isWanted?: () => boolean,
): Promise<void> {
  await turnToWrite();
  const batch = db.$client.transaction(() => {
    for (const [at, each] of statements.entries()) {
      if (at * 2 < statements.length && isWanted?.()) throw new GaveWay();
      const { statement, otherwise } = 'otherwise' in each ? each : { statement: each, otherwise: undefined };
      const { changes } = (statement as unknown as { run(): { changes: number } }).run();
      if (otherwise && changes === 0) throw otherwise();
    }
  });
  if (ownerId === null) batch.immediate();
  else writeOf(db, ownerId, () => batch.immediate());
}
