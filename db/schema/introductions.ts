import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { directions } from '@/lib/plan/words/words';
import { day } from './columns';
import { addressable, belongsTo, mentions, owned } from './owned';
import { people } from './people';
import { outcomes } from './steps';

/**
 * An introduction on its way, with the day of each thing that happened. `received`: the person introduces the owner to the other one.
 * `given`: the owner introduces the two. Once made it is an outcome too, which counts and asks for a report back.
 */
export const introductions = sqliteTable(
  'introductions',
  {
    ...owned(),
    direction: text({ enum: directions }).notNull(),
    personId: text().notNull(),
    otherId: text().notNull(),
    why: text().notNull().default(''),
    askedOn: day().notNull(),
    agreedOn: day(),
    introducedOn: day(),
    answeredOn: day(),
    metOn: day(),
    thankedOn: day(),
    /** Nothing came of it. */
    endedOn: day(),
    outcomeId: text(),
  },
  (introduction) => [
    addressable('introductions', introduction),
    belongsTo(introduction.ownerId, introduction.personId, people),
    belongsTo(introduction.ownerId, introduction.otherId, people),
    mentions(introduction.ownerId, introduction.outcomeId, outcomes),
    index('introductions_person').on(introduction.ownerId, introduction.personId),
    index('introductions_other').on(introduction.ownerId, introduction.otherId),
    index('introductions_outcome').on(introduction.ownerId, introduction.outcomeId).where(sql`outcome_id is not null`),
    index('introductions_open').on(introduction.ownerId, introduction.askedOn).where(sql`thanked_on is null and ended_on is null`),
  ],
);
