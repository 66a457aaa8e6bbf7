import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day } from './columns';
import { belongsTo, owned } from './owned';
import { steps } from './steps';

/** A day that a step was promised for and not done by: kept when the step was moved, so that moving it rewrites nothing. */
export const missedCommitments = sqliteTable(
  'missed_commitments',
  {
    ...owned(),
    stepId: text().notNull(),
    dueOn: day().notNull(),
    movedOn: day().notNull(),
  },
  (missed) => [
    belongsTo(missed.ownerId, missed.stepId, steps),
    index('missed_commitments_step').on(missed.ownerId, missed.stepId),
    index('missed_commitments_due').on(missed.ownerId, missed.dueOn),
  ],
);
