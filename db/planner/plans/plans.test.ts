import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { acrossAccounts } from '../../across-accounts';
import { calendarAtNoon, freshPlanner, noon } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';
import { plans, users } from '../../schema';
import { guestOf } from '../../shared/guest';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
const dial = {
  personId: null,
  name: 'Adaeze',
  people: 'full',
  showSteps: true,
  showMentors: false,
  showChanges: false,
  showFeedback: false,
  showReaders: false,
  mayComment: true,
  question: '',
  ends: '90',
} as const;

async function begin() {
  const { db, planner } = await freshPlanner();
  const first = await planner.plans.begin(plan);
  const second = await planner.plans.begin({ ...plan, name: 'Rail' });
  const current = async () => (await db.select({ id: users.currentPlanId }).from(users))[0]?.id;
  return { db, planner, first, second, current };
}

describe('an archived plan', () => {
  it('is no longer the current one, and comes back as it was', async () => {
    const { db, planner, first, second, current } = await begin();
    const before = (await planner.plans.find(second)).objective;
    const undo = (await planner.plans.archive(second, calendarAtNoon)) ?? '';
    expect(await current()).toBe(first);
    await expect(planner.plans.turnTo(second)).rejects.toThrow(MissingRow);
    await planner.trash.undo(undo);
    expect(await planner.plans.find(second)).toMatchObject({ archivedAt: null, objective: before });
    await planner.plans.archive(second, calendarAtNoon);
    await planner.plans.restore(second);
    await planner.plans.turnTo(second);
    expect(await current()).toBe(second);
    expect(await acrossAccounts(() => db.select().from(plans))).toHaveLength(2);
  });

  it('is never the only one, nor turned to when another is removed', async () => {
    const { planner, first, second, current } = await begin();
    await planner.plans.archive(first, calendarAtNoon);
    expect(await planner.plans.archive(second, calendarAtNoon)).toBeUndefined();
    const third = await planner.plans.begin({ ...plan, name: 'Water' });
    await planner.plans.remove(third, 'Water');
    expect(await current()).toBe(second);
  });

  it('has no living share link until it is restored', async () => {
    const { db, planner, first } = await begin();
    const token = await planner.shares.open(first, dial);
    await planner.plans.archive(first, calendarAtNoon);
    expect(await guestOf(db, token, noon)).toBeUndefined();
    await planner.plans.restore(first);
    expect(await guestOf(db, token, noon)).toBeDefined();
  });
});
