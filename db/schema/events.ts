import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day, flag } from './columns';
import { addressable, belongsTo, mentions, owned } from './owned';
import { people } from './people';
import { plans } from './plans';
import { interactions, steps } from './steps';

/** A conference, a meetup, a dinner: somewhere to meet several people on one day. */
export const events = sqliteTable(
  'events',
  {
    ...owned(),
    planId: text().notNull(),
    title: text().notNull(),
    place: text().notNull().default(''),
    happensOn: day().notNull(),
    /** `HH:MM` in the owner's zone, empty for the whole day. */
    atTime: text().notNull().default(''),
    /** In the owner's currency. */
    cost: real(),
    /** What the owner goes there for. */
    intent: text().notNull().default(''),
    /** How many conversations the owner wants. */
    wanted: integer(),
    /** Whether the owner would go again; null until they said so. */
    goAgain: text({ enum: ['yes', 'no'] }),
  },
  (event) => [
    addressable('events', event),
    belongsTo(event.ownerId, event.planId, plans),
    index('events_plan_day').on(event.ownerId, event.planId, event.happensOn),
  ],
);

/** Whom to meet at an event, and who was met there: with a conversation once they were. */
export const eventPeople = sqliteTable(
  'event_people',
  {
    ...owned(),
    eventId: text().notNull(),
    personId: text().notNull(),
    position: integer().notNull().default(0),
    /** Whether the owner went there to meet them. */
    isWanted: flag(),
    interactionId: text(),
    /** The step that follows up. */
    stepId: text(),
  },
  (row) => [
    belongsTo(row.ownerId, row.eventId, events),
    belongsTo(row.ownerId, row.personId, people),
    mentions(row.ownerId, row.interactionId, interactions),
    mentions(row.ownerId, row.stepId, steps),
    uniqueIndex('event_people_pair').on(row.ownerId, row.eventId, row.personId),
    index('event_people_person').on(row.ownerId, row.personId),
    index('event_people_interaction').on(row.ownerId, row.interactionId),
    index('event_people_step').on(row.ownerId, row.stepId),
  ],
);
