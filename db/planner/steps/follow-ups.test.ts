import { describe, expect, it } from 'vitest';
import { outreachesAsking } from '@/lib/plan/outreach/waiting-outreach';
import { logSchema } from '@/lib/plan/step/interaction';
import { addDays, type Day, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

// A Monday.
const today = day('2027-03-08');
const calendar = { today, pauses: [], weekend: [6, 7] };

async function aTarget() {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: day('2027-01-04'),
    endsOn: day('2027-09-30'),
  });
  const organizationId = await tables.organizations.create({ name: 'Northgrid', kind: 'target' });
  const meet = async (name: string, organization: string | null = organizationId) => {
    const id = await planner.people.meet(name);
    await tables.people.change(id, { organizationId: organization });
    return id;
  };
  const write = async (personId: string, happenedOn: Day) =>
    (await planner.interactions.log(logSchema.parse({ people: [{ id: personId }], kind: 'email', happenedOn, isOutreach: true }), planId))
      .interactionId;
  const asking = async () => outreachesAsking((await planner.keepInTouch.dueAndWaiting(today)).waiting, calendar);
  return { planner, tables, organizationId, meet, write, asking };
}

describe('follow-ups at a target organization', () => {
  it('begin with someone else there, of whom the one spoken with last comes first, until that one was written to', async () => {
    const { planner, organizationId, meet, write, asking } = await aTarget();
    const tomasz = await meet('Tomasz');
    await meet('Anna');
    const greta = await meet('Greta');
    await planner.people.archive([await meet('Gone')], 'Gone');
    await planner.interactions.log(
      logSchema.parse({ people: [{ id: greta }], kind: 'meeting', happenedOn: '2027-01-10' }),
      (await planner.plans.list())[0]?.id ?? '',
    );
    await write(tomasz, addDays(today, -5));
    const [asks] = await asking();
    expect(asks).toMatchObject({
      name: 'Tomasz',
      isAtTarget: true,
      organization: { id: organizationId, name: 'Northgrid' },
      second: { id: greta, display: 'Greta', isApproached: false },
    });
    expect(await planner.interactions.waiting(5)).toMatchObject([{ second: { id: greta, isApproached: false } }]);
    expect((await planner.people.whole(tomasz)).second).toMatchObject({ id: greta, isApproached: false });

    await write(greta, today);
    expect(await asking()).toEqual([]);
    expect(await planner.interactions.waiting(1)).toMatchObject([{ name: 'Tomasz', second: { id: greta, isApproached: true } }]);
  });

  it('know no one else where no one else is known, and none of another organization', async () => {
    const { tables, meet, write, asking } = await aTarget();
    await meet('Elsewhere', await tables.organizations.create({ name: 'Voltaria', kind: 'target' }));
    await meet('Nowhere', null);
    await write(await meet('Tomasz'), addDays(today, -5));
    expect(await asking()).toMatchObject([{ name: 'Tomasz', second: null, organization: { name: 'Northgrid' } }]);
  });
});

describe('out of office', () => {
  it('moves the follow-up, and can be undone', async () => {
    const { planner, meet, write, asking } = await aTarget();
    const id = await write(await meet('Owen', null), addDays(today, -7));
    expect(await asking()).toMatchObject([{ name: 'Owen', outOfOfficeUntil: null, isAtTarget: false, organization: null }]);
    const undo = await planner.interactions.outOfOffice(id, addDays(today, 3));
    expect(await asking()).toEqual([]);
    expect(await planner.interactions.outreach(id)).toMatchObject({ outOfOfficeUntil: addDays(today, 3), isAtTarget: false });
    await planner.trash.undo(undo);
    expect(await asking()).toHaveLength(1);
  });

  it('is nothing to note of an outreach that was answered', async () => {
    const { planner, meet, write } = await aTarget();
    const id = await write(await meet('Owen'), addDays(today, -7));
    await planner.interactions.answer(id, today);
    await expect(planner.interactions.outOfOffice(id, today)).rejects.toThrow(MissingRow);
  });
});
