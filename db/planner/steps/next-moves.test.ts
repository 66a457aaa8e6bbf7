import { describe, expect, it } from 'vitest';
import { goalSchema } from '@/lib/plan/goal/goal';
import { shareSchema } from '@/lib/plan/sharing/share';
import { logSchema } from '@/lib/plan/step/interaction';
import { nextMoves } from '@/lib/plan/step/next-moves';
import { stepSchema } from '@/lib/plan/step/step';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const today = day('2027-01-05');

async function aYoungPlan() {
  const { planner } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Move into energy',
    startsOn: day('2027-01-04'),
    endsOn: day('2027-09-30'),
  });
  const moves = async () => nextMoves(await planner.nextMoves(planId)).map(({ kind }) => kind);
  return { planner, planId, moves };
}

async function aConnection() {
  const young = await aYoungPlan();
  const { planner, planId } = young;
  const draft = { statement: 'Talk with 8 product managers', measure: 'conversations', unit: 'conversations', baseline: '0', target: '8' };
  const goalId = await planner.goals.save(
    goalSchema.parse({ ...draft, planId, startsOn: day('2027-01-04'), dueOn: day('2027-06-30') }),
    today,
  );
  const personId = await planner.people.meet('Maya Ito');
  await planner.keyConnections.save({ goalId, personId, role: null, reason: '' });
  return { ...young, goalId, personId };
}

describe('what a young plan has', () => {
  it('is nothing without a goal, and no one without a name', async () => {
    const { planner, planId, moves } = await aYoungPlan();
    expect(await moves()).toEqual([]);
    expect(await planner.nextMoves(planId)).toEqual({ goalId: null, connections: [], mentor: null, hasShareLink: false });
  });

  it('is read in one go, and each move is gone once it is done', async () => {
    const { planner, planId, goalId, personId, moves } = await aConnection();
    expect(await moves()).toEqual(['reason', 'rhythm', 'coffee']);
    await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: '' });
    await planner.people.setRhythm([personId], { circle: null, rhythmDays: 28, minutes: 30 }, 'Rhythm');
    expect(await moves()).toEqual(['coffee', 'mentor']);
    const step = { planId, goalId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: day('2027-01-08') };
    await planner.steps.save(stepSchema.parse(step), today);
    expect(await moves()).toEqual(['mentor']);
    await planner.mentors.consider(planId, { id: personId }, today);
    expect(await moves()).toEqual(['share']);
    await planner.shares.open(planId, shareSchema.parse({ personId, name: '', people: 'first_names', ends: '90' }));
    expect(await moves()).toEqual([]);
  });

  it('knows who was spoken to, and leaves out the archived', async () => {
    const { planner, planId, personId, moves } = await aConnection();
    await planner.interactions.log(logSchema.parse({ people: [{ id: personId }], kind: 'meeting', happenedOn: today, stepId: '' }), planId);
    expect(await moves()).toEqual(['reason', 'rhythm', 'mentor']);
    await planner.people.archive([personId], 'Maya');
    expect(await moves()).toEqual(['people']);
  });
});
