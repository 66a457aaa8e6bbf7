import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/interaction';
import { freshPlanner } from './fresh-database';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: '2027-01-04', endsOn: '2027-09-30' };
const today = '2027-03-09';

async function aCircle() {
  const { planner } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const meet = async (name: string, happenedOn: string | null, cadenceDays: number | null, more: object = {}) => {
    const personId = await planner.people.meet(name);
    await planner.people.change(personId, { cadenceDays });
    if (happenedOn) await planner.interactions.log(logSchema.parse({ personId, kind: 'meeting', happenedOn, stepId: '', ...more }), planId);
    return personId;
  };
  return { planner, planId, meet };
}

describe('whom one wants to hear from', () => {
  it('is who is due or new by their rhythm, and who is waited for; nobody comes in without a rhythm', async () => {
    const { planner, meet } = await aCircle();
    await meet('Fresh', '2027-03-01', 28);
    await meet('Slipping', '2027-02-01', 28);
    await meet('Lapsed', '2026-11-01', 28);
    await meet('New', null, 28);
    await meet('Imported', null, null);
    await meet('Waited for', '2027-03-02', null, { kind: 'message', isOutreach: true });
    const { ties, waiting } = await planner.keepInTouch.circle(today);
    expect(ties.map(({ name }) => name).sort()).toEqual(['Lapsed', 'New', 'Slipping']);
    expect(waiting).toMatchObject([{ name: 'Waited for', happenedOn: '2027-03-02', bumpedOn: null }]);
  });

  it('leaves the archived in peace', async () => {
    const { planner, meet } = await aCircle();
    const id = await meet('Gone', '2026-11-01', 28);
    await meet('Gone too', '2026-03-01', null).then((other) => planner.people.archive([id, other], 'both'));
    expect((await planner.keepInTouch.circle(today)).ties).toEqual([]);
    expect(await planner.keepInTouch.dormant('any', today)).toEqual([]);
  });

  it('is asleep after four months without a rhythm, with all that speaks for waking them', async () => {
    const { planner, planId, meet } = await aCircle();
    const id = await meet('Greta Hallberg', '2026-10-01', null, {
      line: 'Her first dispatch model',
      outcome: { kind: 'advice', direction: 'received', text: 'Learn to price' },
    });
    await meet('Awake', '2027-02-01', null);
    await meet('In rhythm', '2026-10-01', 28);
    expect(await planner.keepInTouch.dormant(planId, today)).toMatchObject([
      {
        id,
        lastContactOn: '2026-10-01',
        lastLine: 'Her first dispatch model',
        conversations: 1,
        received: 1,
        isKey: false,
        leftUnanswered: false,
      },
    ]);
  });
});
