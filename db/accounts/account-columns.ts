import { sql } from 'drizzle-orm';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';
import { plans, users } from '../schema';
import type { OwnerId } from '../scope';
import { askedPauses, readPauses } from '../sql/asked-pauses';
import { readReserves, spentReserves } from '../sql/spent-reserves';

/** An account as a planner and a letter need it: its settings, its current plan with that plan's reserves, and its pauses, in one query. */
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

type AccountRow<Account extends { id: string }, Plan> = { account: Account; plan: Plan; asked: string; reserves: string };

/** What a row of these columns says. The caller has made sure whose it is: here the id becomes an `OwnerId`. */
export function accountIn<Account extends { id: string }, Plan>({ account, plan, asked, reserves }: AccountRow<Account, Plan>) {
  const pauses = readPauses(asked);
  return {
    account: { ...account, id: account.id as OwnerId },
    plan,
    askedPauses: pauses,
    currentPauses: pausesInEffect(pauses),
    spentReserves: readReserves(reserves),
  };
}
