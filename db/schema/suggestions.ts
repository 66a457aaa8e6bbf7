import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { addressMeanings, suggestionStates } from '@/lib/plan/inbox/suggestion';
import { interactionKinds } from '@/lib/plan/words/words';
import { day, instant } from './columns';
import { addressable, belongsTo, mentions, owned } from './owned';
import { people } from './people';
import { interactions } from './steps';

/** Conversations that a calendar or a message proposes. Nothing counts until one is confirmed. */
export const suggestions = sqliteTable(
  'suggestions',
  {
    ...owned(),
    /** Of the event's occurrence or the message; stays the same when the event moves. */
    key: text().notNull(),
    kind: text({ enum: interactionKinds }).notNull(),
    day: day().notNull(),
    /** `HH:MM` in the owner's zone, or null. */
    time: text(),
    title: text().notNull(),
    state: text({ enum: suggestionStates }).notNull().default('open'),
    /** What confirming it logged. */
    interactionId: text(),
  },
  (suggestion) => [
    addressable('suggestions', suggestion),
    mentions(suggestion.ownerId, suggestion.interactionId, interactions),
    uniqueIndex('suggestions_key').on(suggestion.ownerId, suggestion.key),
    index('suggestions_open').on(suggestion.ownerId, suggestion.state, suggestion.day),
    index('suggestions_interaction').on(suggestion.ownerId, suggestion.interactionId),
  ],
);

/** Who took part: one of one's people, or a newcomer with a name and perhaps an e-mail address. */
export const suggestedPeople = sqliteTable(
  'suggested_people',
  {
    ...owned(),
    suggestionId: text().notNull(),
    personId: text(),
    name: text().notNull().default(''),
    email: text().notNull().default(''),
    place: integer().notNull(),
  },
  (row) => [
    belongsTo(row.ownerId, row.suggestionId, suggestions),
    belongsTo(row.ownerId, row.personId, people),
    index('suggested_people_suggestion').on(row.ownerId, row.suggestionId),
    index('suggested_people_person').on(row.ownerId, row.personId),
  ],
);

/** E-mail addresses that are mine, and addresses of people who are never suggested. */
export const addresses = sqliteTable(
  'addresses',
  { ...owned(), email: text().notNull(), meaning: text({ enum: addressMeanings }).notNull() },
  (address) => [uniqueIndex('addresses_email').on(address.ownerId, address.email)],
);

/**
 * Lets a program of the owner's hand in calendars and messages, and do nothing else. The token is shown once; only its SHA-256 stays.
 */
export const intakeTokens = sqliteTable('intake_tokens', {
  ...owned(),
  name: text().notNull(),
  tokenHash: text().notNull().unique(),
  lastUsedAt: instant(),
});

/** Addresses that calendars are read from, about once an hour. Whoever knows such an address can read the calendar: it is never exported. */
export const calendars = sqliteTable(
  'calendars',
  {
    ...owned(),
    name: text().notNull(),
    url: text().notNull(),
    /** Of the last reading, sent along so that an unchanged calendar is not sent again. */
    etag: text(),
    readAt: instant(),
    /** When it is read next: the process that moves this on reads it. */
    nextReadAt: instant().notNull(),
    /** Suggestions that the last reading added. */
    added: integer().notNull().default(0),
    /** Why the last reading failed, in words; empty when it did not. */
    problem: text().notNull().default(''),
  },
  (calendar) => [uniqueIndex('calendars_url').on(calendar.ownerId, calendar.url), index('calendars_due').on(calendar.nextReadAt)],
);
