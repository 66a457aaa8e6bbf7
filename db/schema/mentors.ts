import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { mentorCriteria, mentorStages } from '@/lib/plan/words/words';
import { day } from './columns';
import { addressable, belongsTo, owned } from './owned';
import { people } from './people';
import { plans } from './plans';

export const mentors = sqliteTable(
  'mentors',
  {
    ...owned(),
    planId: text().notNull(),
    personId: text().notNull(),
    stage: text({ enum: mentorStages }).notNull(),
    stageSince: day().notNull(),
    /** Why the ask went ahead before the relationship had been warmed up. */
    overrideReason: text().notNull().default(''),
    /** What both agreed: purpose, how often, how long, how it ends. */
    agreement: text().notNull().default(''),
    meetsEveryDays: integer(),
    agreedUntil: day(),
    endingNote: text().notNull().default(''),
  },
  (mentor) => [
    addressable('mentors', mentor),
    belongsTo(mentor.ownerId, mentor.planId, plans),
    belongsTo(mentor.ownerId, mentor.personId, people),
    uniqueIndex('mentors_plan_person').on(mentor.ownerId, mentor.planId, mentor.personId),
    index('mentors_person').on(mentor.ownerId, mentor.personId),
  ],
);

/** One criterion of one candidate. Not known is no row, or a null rating with what is to be found out. */
export const mentorRatings = sqliteTable(
  'mentor_ratings',
  {
    ...owned(),
    mentorId: text().notNull(),
    criterion: text({ enum: mentorCriteria }).notNull(),
    rating: integer(),
    evidence: text().notNull().default(''),
  },
  (rating) => [
    belongsTo(rating.ownerId, rating.mentorId, mentors),
    uniqueIndex('mentor_ratings_criterion').on(rating.ownerId, rating.mentorId, rating.criterion),
  ],
);

export const mentorStageChanges = sqliteTable(
  'mentor_stage_changes',
  {
    ...owned(),
    mentorId: text().notNull(),
    from: text({ enum: mentorStages }),
    to: text({ enum: mentorStages }).notNull(),
    madeOn: day().notNull(),
    reason: text().notNull().default(''),
  },
  (change) => [
    belongsTo(change.ownerId, change.mentorId, mentors),
    index('mentor_stage_changes_mentor').on(change.ownerId, change.mentorId),
  ],
);
