import { and, eq, isNull } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { accountsOf, deleteAccount } from '../accounts/accounts';
import type { Database } from '../engine/client';
import { plannerOf } from '../planner';
import { users } from '../schema';
import { type OwnerId, scopeOf } from '../scope';
import { tablesOf } from '../tables';
import { calendarOf } from './calendar';
import { plans } from './plans';
import { idOf, newCast, type Scene } from './scene';
import { beginnings } from './telling/beginnings';
import { conversations } from './telling/conversations';
import { events } from './telling/events';
import { inbox } from './telling/inbox';
import { introductions } from './telling/introductions';
import { mentoring } from './telling/mentors';
import { readers } from './telling/readers';
import { reviews } from './telling/reviews';
import { steps } from './telling/steps';

type Account = { email: string; passwordHash: string | null; timeZone: string };

/** Slightly less than the rhythms need, so that the capacity guard shows. */
const WEEKLY_MINUTES = 130;

/**
 * Writes half a year of a plan that ends `today`: an account whose rows were each written by the planner of their day.
 * The account is welcomed last, so one that is not was cut short.
 * @param now a moment of `today` where the account lives
 * @returns the owner and the links of the story, or undefined when the address is taken; then nothing is written
 * @throws Error when the story does not hold together; then nothing of it stays
 */
export async function tellStory(db: Database, account: Account, today: Day, now: Date) {
  const calendar = calendarOf(today);
  const first = calendar.ago(plans.energy.from);
  const begun = momentOf(first);
  await forgetCutShort(db, account.email);
  const ownerId = (await accountsOf(db, begun).create({ ...account, name: 'Ines Carvalho' })) as OwnerId | undefined;
  if (!ownerId) return undefined;
  try {
    const cast = newCast();
    const parts = [beginnings, conversations, steps, mentoring, introductions, readers, inbox, events, reviews];
    // What is older than the account is entered on its first day.
    const dayOf = ({ on }: Scene) => (on < first ? first : on);
    const scenes = parts.flatMap((part) => part(cast, calendar)).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    for (const [index, scene] of scenes.entries()) {
      // One second apart, so that two scenes of one day have an order.
      const moment = new Date(Math.min(momentOf(dayOf(scene)).getTime() + index * 1000, now.getTime()));
      await scene.tell({ db, planner: plannerOf(db, ownerId, moment), tables: tablesOf(scopeOf(db, ownerId, moment)), now: moment });
    }
    const planner = plannerOf(db, ownerId, now);
    await planner.plans.turnTo(idOf(cast.plans, 'energy'));
    await planner.settings.save({ weeklyMinutes: WEEKLY_MINUTES, welcomedAt: begun });
    return { ownerId, links: cast.links };
  } catch (error) {
    await deleteAccount(db, ownerId);
    throw error;
  }
}

/** A demo that was interrupted at the first start is written again. */
async function forgetCutShort(db: Database, email: string) {
  const [begun] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.welcomedAt)));
  if (begun) await deleteAccount(db, begun.id as OwnerId);
}

const momentOf = (day: Day) => new Date(`${day}T12:00:00Z`);
