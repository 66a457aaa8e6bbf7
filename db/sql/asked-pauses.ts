import { sql } from 'drizzle-orm';
import type { AskedPause } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../owned-by';
import { pauses, users } from '../schema';

/** Every pause of a user as one JSON value, so that a query for a session or a share needs no second one. */
export const askedPauses = sql<string>`(select json_group_array(json_array(${pauses.fromOn}, ${pauses.toOn}, ${pauses.enteredOn}, ${pauses.emergency}, ${pauses.reason})) from ${pauses} where ${ownedBy(pauses, users.id)})`;

type Stored = [fromOn: Day, toOn: Day, enteredOn: Day | null, emergency: 0 | 1, reason: string];

export const readPauses = (stored: string): AskedPause[] =>
  (JSON.parse(stored) as Stored[]).map(([fromOn, toOn, enteredOn, emergency, reason]) => ({
    fromOn,
    toOn,
    enteredOn,
    emergency: emergency === 1,
    reason,
  }));
