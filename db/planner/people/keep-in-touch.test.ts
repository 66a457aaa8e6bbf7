import { describe, expect, it } from 'vitest';
import { gentleQueue } from '@/lib/plan/people/queue';
import { reconnection } from '@/lib/plan/people/reconnect';
import { logSchema } from '@/lib/plan/step/interaction';
import { addDays, type Day, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
const today = day('2027-03-09');

async function aCircle() {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const meet = async (name: string, happenedOn: Day | null, rhythmDays: number | null, more: object = {}) => {
    const personId = await planner.people.meet(name);
    await tables.people.change(personId, { rhythmDays });
    if (happenedOn)
      await planner.interactions.log(
        logSchema.parse({ people: [{ id: personId }], kind: 'meeting', happenedOn, stepId: '', ...more }),
        planId,
      );
    return personId;
  };
  return { planner, tables, planId, meet };
}

describe('the people to hear from', () => {
  it('are due or new by their rhythm, or waited for; no one without a rhythm', async () => {
    const { planner, meet } = await aCircle();
    await meet('Fresh', day('2027-03-01'), 28);
    await meet('Slipping', day('2027-02-01'), 28);
    await meet('Lapsed', day('2026-11-01'), 28);
    await meet('New', null, 28);
    await meet('Imported', null, null);
    await meet('Waited for', day('2027-03-02'), null, { kind: 'message', isOutreach: true });
    const { people, waiting } = await planner.keepInTouch.dueAndWaiting(today);
    expect(people.map(({ name }) => name).sort()).toEqual(['Lapsed', 'New', 'Slipping']);
    expect(waiting).toMatchObject([{ name: 'Waited for', happenedOn: day('2027-03-02'), followedUpOn: null }]);
  });

  it('leaves the archived in peace', async () => {
    const { planner, meet } = await aCircle();
    const id = await meet('Gone', day('2026-11-01'), 28);
    await meet('Gone too', day('2026-03-01'), null).then((other) => planner.people.archive([id, other], 'both'));
    expect((await planner.keepInTouch.dueAndWaiting(today)).people).toEqual([]);
    expect(await planner.keepInTouch.dormant('any', today)).toEqual([]);
  });

  it('is asleep after four months without a rhythm, with all that speaks for waking them', async () => {
    const { planner, planId, meet } = await aCircle();
    const id = await meet('Greta Hallberg', day('2026-10-01'), null, {
      line: 'Her first dispatch model',
      outcome: { kind: 'advice', direction: 'received', text: 'Learn to price' },
    });
    await meet('Awake', day('2027-02-01'), null);
    await meet('In rhythm', day('2026-10-01'), 28);
    expect(await planner.keepInTouch.dormant(planId, today)).toMatchObject([
      {
        id,
        lastContactOn: day('2026-10-01'),
        lastLine: 'Her first dispatch model',
        conversations: 1,
        received: 1,
        isKey: false,
        leftUnanswered: false,
      },
    ]);
  });

  it('are chosen after pauses, snoozes and waits, and all are counted: no one who is late disappears after a holiday', async () => {
    const { planner, tables, planId } = await aCircle();
    const spoken = async (count: number, ago: number, more: object = {}) => {
      for (let at = 0; at < count; at++) {
        const personId = await planner.people.meet(`${ago} days ago, ${at}`);
        await tables.people.change(personId, { rhythmDays: 14, minutes: 5, ...more });
        const conversation = { people: [{ id: personId }], kind: 'meeting', happenedOn: addDays(today, -ago), stepId: '' };
        await planner.interactions.log(logSchema.parse(conversation), planId);
      }
    };
    await spoken(45, 16);
    await spoken(45, 20, { snoozedUntil: addDays(today, 3) });
    await spoken(5, 60);
    // Pauses that overlap are taken off once.
    await tables.pauses.create({ fromOn: addDays(today, -7), toOn: addDays(today, -3) });
    await tables.pauses.create({ fromOn: addDays(today, -5), toOn: addDays(today, -1) });
    const { people, due } = await planner.keepInTouch.dueAndWaiting(today);
    const pauses = [[addDays(today, -7), addDays(today, -1)]] as const;
    const { queue, more } = gentleQueue(people, { today, pauses, budget: 120, all: due });
    expect(queue.map(({ band }) => band)).toEqual(['lapsed', 'lapsed', 'lapsed', 'lapsed', 'lapsed']);
    expect(more).toBe(0);

    await spoken(60, 40);
    const later = await planner.keepInTouch.dueAndWaiting(today);
    expect(gentleQueue(later.people, { today, pauses, budget: 120, all: later.due }).more).toBe(65 - 7);
  });

  it('are the same queue as over all people, whatever their rhythm, length and pauses', async () => {
    const { planner, tables, planId } = await aCircle();
    let seed = 7;
    const any = (count: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % count;
    };
    const pauses = [
      [addDays(today, -30), addDays(today, -12)],
      [addDays(today, -20), addDays(today, -18)],
      [addDays(today, -200), addDays(today, -150)],
      [addDays(today, -3), addDays(today, 4)],
    ] as const;
    for (const [fromOn, toOn] of pauses) await tables.pauses.create({ fromOn, toOn });
    for (let at = 0; at < 150; at++) {
      const personId = await planner.people.meet(`Person ${at}`);
      const snoozedUntil = any(5) === 0 ? addDays(today, any(9) - 4) : null;
      await tables.people.change(personId, { rhythmDays: 7 + any(60), minutes: 10 + any(110), snoozedUntil });
      if (any(6) === 0) continue;
      const conversation = { people: [{ id: personId }], kind: 'meeting', happenedOn: addDays(today, -any(500)), stepId: '' };
      await planner.interactions.log(logSchema.parse(conversation), planId);
    }
    const people = await tables.people.select();
    const all = people.map((person) => ({ ...person, name: person.display, rhythmDays: person.rhythmDays ?? 1 }));
    const { people: dueNow, due } = await planner.keepInTouch.dueAndWaiting(today);
    for (const budget of [0, 15, 60, 130, 1000]) {
      const whole = gentleQueue(all, { today, pauses, budget });
      const first = gentleQueue(dueNow, { today, pauses, budget, all: due });
      const reportedBack = ({ queue, more }: typeof whole) => [queue.map(({ band, minutes }) => `${band} ${minutes}`), more];
      expect(reportedBack(first)).toEqual(reportedBack(whole));
    }
  });

  it('lists a due follow-up even behind many older outreaches with nothing to do', async () => {
    const { planner, meet } = await aCircle();
    for (let at = 0; at < 25; at++) await meet(`Long ago ${at}`, day('2026-11-01'), null, { kind: 'message', isOutreach: true });
    await meet('Follow up', day('2027-03-02'), null, { kind: 'message', isOutreach: true });
    await meet('Too early', day('2027-03-03'), null, { kind: 'message', isOutreach: true });
    expect((await planner.keepInTouch.dueAndWaiting(today)).waiting.map(({ name }) => name)).toEqual(['Follow up']);
  });

  it('is found asleep behind many whose rhythm is slow and not gone by three times', async () => {
    const { planner, planId, meet } = await aCircle();
    for (let at = 0; at < 20; at++) await meet(`Once a year ${at}`, day('2026-03-01'), 365);
    await meet('Asleep', day('2025-12-01'), 28);
    const quiet = await planner.keepInTouch.dormant(planId, today);
    expect(quiet.map(({ name }) => name)).toEqual(['Asleep']);
    expect(reconnection(quiet, { today, weekStart: 1, pauses: [] })?.person.name).toBe('Asleep');
  });
});
