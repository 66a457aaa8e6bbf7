import { sql } from 'drizzle-orm';
import { plans, users } from '../schema';
import { askedPauses } from '../sql/asked-pauses';
import { spentReserves } from '../sql/spent-reserves';

/** What whoever serves an account needs to know of it: its settings, its current plan with its reserves, and its pauses, in one query. */
export const accountColumns = {
  account: {
    id: users.id,
    email: users.email,
    name: users.name,
    timeZone: users.timeZone,
    weekStart: users.weekStart,
    weekend: users.weekend,
    theme: users.theme,
    weeklyMinutes: users.weeklyMinutes,
    shortcuts: users.shortcuts,
    welcomedAt: users.welcomedAt,
    letters: users.letters,
    hasPassword: sql<boolean>`${users.passwordHash} is not null`.mapWith(Boolean),
  },
  plan: plans,
  asked: askedPauses,
  reserves: spentReserves,
};
