import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { weekends } from '@/lib/plan/time/weekend';
import { id, instant } from './columns';

export const users = sqliteTable('users', {
  id: id(),
  email: text().notNull().unique(),
  /** When a link that was sent there was opened, or a provider vouched for it. Only letters about the account go to an address before. */
  emailConfirmedAt: instant(),
  name: text().notNull(),
  /** Null for an account that only signs in through a provider. */
  passwordHash: text(),
  timeZone: text().notNull().default('UTC'),
  weekStart: integer().$type<0 | 1 | 6>().notNull().default(1),
  /** ISO weekdays, see `weekendOf`. */
  weekend: text({ enum: weekends }).notNull().default('67'),
  theme: text({ enum: ['system', 'light', 'dark'] })
    .notNull()
    .default('system'),
  /** The budget of the capacity guard, in minutes a week. */
  weeklyMinutes: integer().notNull().default(120),
  /** Whether a key alone, such as `l`, does something. */
  shortcuts: integer({ mode: 'boolean' }).notNull().default(true),
  currentPlanId: text(),
  /** Null until the walk through /welcome is finished or left for good. */
  welcomedAt: instant(),
  /** What was typed in /welcome and not saved: JSON by step, see `typedSchema`. */
  welcomeTyped: text().notNull().default('{}'),
  /** Which letters are sent, when, and since when: JSON, see `lettersSchema`. Null until it was first chosen. */
  letters: text(),
  /** Signs the buttons of letters together with the server's secret. A new one ends every button that was sent. */
  letterKey: text().notNull().default(''),
  createdAt: instant().notNull(),
});

export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    /** SHA-256 of the opaque token in the cookie; the token itself is nowhere. */
    tokenHash: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    userAgent: text().notNull().default(''),
    createdAt: instant().notNull(),
    seenAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (session) => [index('sessions_user').on(session.userId)],
);

/** Which account of an outside provider signs in as which user. */
export const identities = sqliteTable(
  'identities',
  {
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
  },
  (identity) => [primaryKey({ columns: [identity.provider, identity.providerAccountId] })],
);

/** Failures since the first one of the period; the key says whose and of what. */
export const throttles = sqliteTable('throttles', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  startedAt: instant().notNull(),
});

/** One-time addresses an operator or the mail sends: an invitation to sign up, a new password. */
export const tickets = sqliteTable('tickets', {
  tokenHash: text().primaryKey(),
  purpose: text({ enum: ['invite', 'reset', 'confirm'] }).notNull(),
  userId: text().references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: instant().notNull(),
});
