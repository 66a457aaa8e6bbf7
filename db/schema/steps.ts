import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { feedbackKinds, interactionKinds, outcomeKinds, stepKinds, thanksChannels } from '@/lib/plan/words/words';
import { day, flag, instant } from './columns';
import { goals } from './goals';
import { addressable, belongsTo, mentions, owned } from './owned';
import { people } from './people';
import { plans } from './plans';
import { shares } from './shares';

export const steps = sqliteTable(
  'steps',
  {
    ...owned(),
    planId: text().notNull(),
    goalId: text(),
    personId: text(),
    kind: text({ enum: stepKinds }).notNull(),
    title: text().notNull(),
    dueOn: day().notNull(),
    /** `HH:MM` in the owner's zone, empty for a step of the whole day. */
    atTime: text().notNull().default(''),
    place: text().notNull().default(''),
    notes: text().notNull().default(''),
    doneOn: day(),
    droppedOn: day(),
    nothingCameOfIt: flag(),
    /** The rule of a step that repeats (RFC 5545), else empty. Of a series only the next open occurrence is a row. */
    recurrence: text().notNull().default(''),
    /** The first day of the series. */
    repeatsFrom: day(),
    /** Its day by the rule, whatever day it was moved to. */
    occursOn: day(),
    /** The same for all occurrences of a series. */
    series: text().notNull().default(''),
    /** Why this occurrence was skipped. */
    skipReason: text().notNull().default(''),
    /** An if-then plan: what sets it off, what is done then, what may come between, what is done about it. */
    cue: text().notNull().default(''),
    response: text().notNull().default(''),
    obstacle: text().notNull().default(''),
    fallback: text().notNull().default(''),
  },
  (step) => [
    addressable('steps', step),
    belongsTo(step.ownerId, step.planId, plans),
    belongsTo(step.ownerId, step.goalId, goals),
    belongsTo(step.ownerId, step.personId, people),
    index('steps_plan_due').on(step.ownerId, step.planId, step.dueOn),
    index('steps_goal').on(step.ownerId, step.goalId),
    index('steps_person').on(step.ownerId, step.personId),
    index('steps_series').on(step.ownerId, step.series).where(sql`series <> ''`),
  ],
);

/** Who else a step is with, in the order they were named: never the person it names itself. */
export const stepOthers = sqliteTable(
  'step_others',
  { ...owned(), stepId: text().notNull(), personId: text().notNull(), position: integer().notNull().default(0) },
  (row) => [
    belongsTo(row.ownerId, row.stepId, steps),
    belongsTo(row.ownerId, row.personId, people),
    uniqueIndex('step_others_pair').on(row.ownerId, row.stepId, row.personId),
    index('step_others_person').on(row.ownerId, row.personId, row.stepId),
  ],
);

/** A conversation that happened, or (`isOutreach`) words sent that wait for an answer. An attempt is no contact until `answeredOn`. */
export const interactions = sqliteTable(
  'interactions',
  {
    ...owned(),
    kind: text({ enum: interactionKinds }).notNull(),
    happenedOn: day().notNull(),
    line: text().notNull().default(''),
    isOutreach: flag(),
    answeredOn: day(),
    followedUpOn: day(),
    followedUpAgainOn: day(),
    closedOn: day(),
    /** The last day they said they were out of office. */
    outOfOfficeUntil: day(),
    /** The step this conversation completed. */
    stepId: text(),
  },
  (interaction) => [
    addressable('interactions', interaction),
    mentions(interaction.ownerId, interaction.stepId, steps),
    index('interactions_day').on(interaction.ownerId, interaction.happenedOn),
    index('interactions_step').on(interaction.ownerId, interaction.stepId),
    index('interactions_outreach').on(interaction.ownerId, interaction.happenedOn).where(sql`is_outreach = 1`),
    index('interactions_waiting')
      .on(interaction.ownerId, interaction.happenedOn)
      .where(sql`is_outreach = 1 and answered_on is null and closed_on is null`),
  ],
);

/** Who was in a conversation, in the order they were named: at least one person, and of an outreach only one, who answers for themselves. */
export const interactionPeople = sqliteTable(
  'interaction_people',
  { ...owned(), interactionId: text().notNull(), personId: text().notNull(), position: integer().notNull().default(0) },
  (row) => [
    belongsTo(row.ownerId, row.interactionId, interactions),
    belongsTo(row.ownerId, row.personId, people),
    uniqueIndex('interaction_people_pair').on(row.ownerId, row.interactionId, row.personId),
    index('interaction_people_person').on(row.ownerId, row.personId, row.interactionId),
  ],
);

/** An outcome. Advice, an introduction or a referral received needs a report back by a day. */
export const outcomes = sqliteTable(
  'outcomes',
  {
    ...owned(),
    personId: text().notNull(),
    stepId: text(),
    interactionId: text(),
    kind: text({ enum: outcomeKinds }).notNull(),
    direction: text({ enum: ['received', 'given'] }).notNull(),
    text: text().notNull(),
    happenedOn: day().notNull(),
    reportBackBy: day(),
    reportedBackOn: day(),
    /** The report back: what it led to. */
    report: text().notNull().default(''),
    thankedOn: day(),
    thankedBy: text({ enum: thanksChannels }),
    /** The person an introduction led to. */
    introducedId: text(),
  },
  (outcome) => [
    addressable('outcomes', outcome),
    belongsTo(outcome.ownerId, outcome.personId, people),
    mentions(outcome.ownerId, outcome.stepId, steps),
    mentions(outcome.ownerId, outcome.interactionId, interactions),
    mentions(outcome.ownerId, outcome.introducedId, people),
    index('outcomes_person').on(outcome.ownerId, outcome.personId),
    index('outcomes_report').on(outcome.ownerId, outcome.reportBackBy),
    index('outcomes_step').on(outcome.ownerId, outcome.stepId),
    index('outcomes_interaction').on(outcome.ownerId, outcome.interactionId),
    index('outcomes_introduced').on(outcome.ownerId, outcome.introducedId),
  ],
);

/** Feedback from a mentor or connection, typed in or left through a link. */
export const feedback = sqliteTable(
  'feedback',
  {
    ...owned(),
    planId: text().notNull(),
    personId: text(),
    shareId: text(),
    fromName: text().notNull().default(''),
    /** Null until the owner has sorted it. */
    kind: text({ enum: feedbackKinds }),
    text: text().notNull(),
    receivedOn: day().notNull(),
    receivedAt: instant(),
    /** When the owner read it; null for unread feedback from a guest. */
    readAt: instant(),
    /** "You said, I did": what was done about it. */
    answer: text().notNull().default(''),
    answeredOn: day(),
    /** The step it became. */
    stepId: text(),
    /** A guest's double click is one line: unique within a share. */
    guestKey: text(),
  },
  (row) => [
    addressable('feedback', row),
    belongsTo(row.ownerId, row.planId, plans),
    belongsTo(row.ownerId, row.personId, people),
    mentions(row.ownerId, row.shareId, shares),
    mentions(row.ownerId, row.stepId, steps),
    uniqueIndex('feedback_guest_key').on(row.shareId, row.guestKey),
    index('feedback_plan').on(row.ownerId, row.planId),
    index('feedback_unread').on(row.ownerId, row.planId).where(sql`read_at is null and share_id is not null`),
    index('feedback_person').on(row.ownerId, row.personId),
    index('feedback_share').on(row.ownerId, row.shareId),
    index('feedback_step').on(row.ownerId, row.stepId),
  ],
);
