import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { outcomeSchema } from '@/lib/plan/step/outcome';
import { type Day, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };

async function aWriter() {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const conversation = (personId: string, happenedOn: Day, isOutreach = false) =>
    planner.interactions
      .log(logSchema.parse({ people: [{ id: personId }], kind: 'email', happenedOn, isOutreach }), planId)
      .then((log) => log.interactionId);
  const write = async (name: string, happenedOn: Day, answeredOn?: Day) => {
    const personId = await planner.people.meet(name);
    const id = await conversation(personId, happenedOn, true);
    if (answeredOn) await planner.interactions.answer(id, answeredOn);
    return personId;
  };
  const introduction = (personId: string, happenedOn: Day, direction = 'received') =>
    tables.outcomes.create(outcomeSchema.parse({ personId, kind: 'introduction', direction, text: 'To Sofia', happenedOn }));
  return { db, planner, tables, conversation, write, introduction };
}

describe('the latest outreaches', () => {
  it('say who answered, who was spoken with after that, and who introduced someone', async () => {
    const { planner, conversation, write, introduction } = await aWriter();
    const spoke = await write('Spoke', day('2027-01-10'), day('2027-01-14'));
    await conversation(spoke, day('2027-01-14'));
    const led = await write('Introduced', day('2027-01-09'), day('2027-01-12'));
    await introduction(led, day('2027-01-20'));
    const before = await write('Both before the answer', day('2027-01-08'), day('2027-01-12'));
    await conversation(before, day('2027-01-11'));
    await introduction(before, day('2027-01-11'));
    const gave = await write('Was introduced', day('2027-01-07'), day('2027-01-12'));
    await introduction(gave, day('2027-01-20'), 'given');
    const silent = await write('Silent', day('2027-01-06'));
    await conversation(silent, day('2027-02-01'));

    const as = (personId: string, sentOn: Day, what: object) => ({
      personId,
      sentOn,
      answered: true,
      spoke: false,
      introduced: false,
      ...what,
    });
    expect(await planner.interactions.outreaches()).toEqual([
      as(spoke, day('2027-01-10'), { spoke: true }),
      as(led, day('2027-01-09'), { introduced: true }),
      as(before, day('2027-01-08'), {}),
      as(gave, day('2027-01-07'), {}),
      as(silent, day('2027-01-06'), { answered: false }),
    ]);
  });

  it('are one owner’s alone', async () => {
    const { db, planner, write } = await aWriter();
    await write('Mine', day('2027-01-10'));
    const { planner: stranger } = await freshPlanner(db, 'Tomasz');
    expect(await stranger.interactions.outreaches()).toEqual([]);
    expect(await planner.interactions.outreaches()).toHaveLength(1);
  });

  it('are two hundred, found in their own index without sorting', async () => {
    const { db, planner, tables, write } = await aWriter();
    const personId = await write('Oldest', day('2026-01-01'));
    const many = Array.from({ length: 200 }, () => ({ personId, kind: 'email' as const, happenedOn: day('2027-01-01'), isOutreach: true }));
    for (const one of many) await tables.interactions.create(one);
    const found = await planner.interactions.outreaches();
    expect(found).toHaveLength(200);
    expect(found.every(({ sentOn }) => sentOn === day('2027-01-01'))).toBe(true);

    const asked = db.$client.prepare(
      'explain query plan select id from interactions where owner_id = ? and is_outreach = 1 order by happened_on desc limit 200',
    );
    expect(asked.all('x')).toMatchObject([{ detail: expect.stringMatching(/interactions_outreach \(owner_id=\?\)$/) }]);
  });
});
