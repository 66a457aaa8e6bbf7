import { describe, expect, it } from 'vitest';
import { triageSchema } from '@/lib/plan/people/triage';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, planWithGoal } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

async function deck() {
  const { planner, tables } = await freshPlanner();
  const { goalId } = await planWithGoal({ planner, tables });
  const ana = await planner.people.meet('Ana Abel');
  const bo = await planner.people.meet('Bo Berg');
  return { planner, tables, goalId, ana, bo };
}

describe('the deck', () => {
  it('shows people without a category one by one, after the skipped ones', async () => {
    const { planner, ana, bo } = await deck();
    expect(await planner.triage.left()).toBe(2);
    expect((await planner.triage.next(0))?.id).toBe(ana);
    expect((await planner.triage.next(1))?.id).toBe(bo);
    expect(await planner.triage.next(2)).toBeUndefined();
  });

  it('saves a category, a key connection and a rhythm, and undoes them together', async () => {
    const { planner, ana, goalId } = await deck();
    const before = await planner.people.find(ana);
    const undo = await planner.triage.sort(triageSchema.parse({ id: ana, category: 'industry', goalId, role: 'advice', circle: 'inner' }));
    expect(await planner.people.find(ana)).toMatchObject({ category: 'industry', circle: 'inner', rhythmDays: 14, minutes: 45 });
    expect(await planner.keyConnections.ofGoal(goalId)).toMatchObject([{ personId: ana, role: 'advice' }]);
    expect(await planner.triage.burdens()).toHaveLength(1);
    await planner.trash.undo(undo);
    expect({ ...(await planner.people.find(ana)), version: 1 }).toEqual(before);
    expect(await planner.keyConnections.ofGoal(goalId)).toEqual([]);
  });

  it('protects stars, mentors, sponsors and people waiting for an answer', async () => {
    const { planner, tables, goalId, ana, bo } = await deck();
    const planId = (await planner.plans.list())[0]?.id ?? '';
    const meet = async (name: string) => {
      const id = await planner.people.meet(name);
      await tables.people.change(id, { rhythmDays: 14 });
      return id;
    };
    for (const id of [ana, bo]) await tables.people.change(id, { rhythmDays: 14 });
    await tables.people.change(ana, { waitingSince: day('2027-03-09') });
    const [star, mentor, past, sponsor, owed] = [
      await meet('Star'),
      await meet('Mentor'),
      await meet('Past'),
      await meet('Sponsor'),
      await meet('Owed'),
    ];
    await planner.people.star(star, true);
    await tables.mentors.create({ planId, personId: mentor, stage: 'accepted_trial', stageSince: day('2027-03-01') });
    await tables.mentors.create({ planId, personId: past, stage: 'ended', stageSince: day('2027-03-01') });
    await tables.keyConnections.create({ goalId, personId: sponsor, role: 'sponsorship' });
    const advice = { kind: 'advice' as const, direction: 'received' as const, text: 'Price it' };
    await tables.outcomes.create({ ...advice, personId: owed, happenedOn: day('2027-03-01'), reportBackBy: day('2027-03-15') });
    const free = (await planner.triage.burdens()).filter(({ isProtected }) => !isProtected);
    expect(free.map(({ display }) => display).sort()).toEqual(['Bo Berg', 'Past']);
  });

  it('never includes another owner’s people', async () => {
    const { planner, ana, goalId } = await deck();
    const { planner: stranger } = await deck();
    await expect(stranger.triage.sort(triageSchema.parse({ id: ana, category: 'other' }))).rejects.toThrow(MissingRow);
    const own = await stranger.people.meet('Own');
    await expect(stranger.triage.sort(triageSchema.parse({ id: own, category: 'other', goalId }))).rejects.toThrow(MissingRow);
    expect((await planner.people.find(ana)).category).toBeNull();
  });
});
