import { describe, expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { noPerson, personDraft } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import { eighteenConversations, freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';

const today = day('2027-03-09');
const tomasz = {
  given: 'Tomasz',
  family: 'Wierzba',
  organization: 'Northgrid Flex',
  position: 'Group product manager',
  emails: 'Tomasz@Example.org\ntomasz.wierzba@example.net',
  phones: '+44 7700 900123',
  urls: 'example.org/tomasz',
  birthday: '1 July',
  tags: 'grid, product',
  circle: 'active',
};
const values = (draft: Record<string, unknown>) => personSchema.parse({ ...noPerson, ...draft });

describe('a person', () => {
  it('is kept with details, tags and a new organization, and reads back as the form wrote it', async () => {
    const { planner } = await freshPlanner();
    const person = await planner.people.whole(await planner.people.save(values(tomasz), today));
    expect(person).toMatchObject({ display: 'Tomasz Wierzba', sortName: 'tomasz wierzba', rhythmDays: 45, minutes: 30 });
    expect(person.organization).toMatchObject({ name: 'Northgrid Flex' });
    expect(person.tags).toEqual(['grid', 'product']);
    expect(personDraft(person)).toMatchObject({
      ...tomasz,
      emails: 'tomasz@example.org\ntomasz.wierzba@example.net',
      urls: 'https://example.org/tomasz',
      rhythmDays: '',
    });
  });

  it('knows the minutes per week of everyone else’s rhythms, without archived people', async () => {
    const { planner } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    await planner.people.save(values({ given: 'Ruth', rhythmDays: '7', minutes: '20' }), today);
    await planner.people.save(values({ given: 'Greta' }), today);
    const archived = await planner.people.save(values({ given: 'Ade', circle: 'inner' }), today);
    await planner.people.archive([archived], 'Archived');
    expect(await planner.people.whole(id)).toMatchObject({ birthday: '--07-01', othersMinutes: 20 });
  });

  it('shares one organization, however its name is capitalized', async () => {
    const { planner, tables } = await freshPlanner();
    await planner.people.save(values(tomasz), today);
    await planner.people.save(values({ given: 'Ruth', organization: 'northgrid flex' }), today);
    expect(await tables.organizations.select()).toHaveLength(1);
  });

  it('keeps the former organization when the job changes, and none when only the job’s name does', async () => {
    const { planner } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    const saved = personDraft(await planner.people.whole(id));
    await planner.people.save(values({ ...saved, position: 'Director' }), today);
    expect((await planner.people.whole(id)).former).toEqual([]);
    await planner.people.save(values({ ...saved, version: '2', organization: 'Kelda Power' }), today);
    const person = await planner.people.whole(id);
    expect(person.organization?.name).toBe('Kelda Power');
    expect(person.former).toMatchObject([{ value: 'Northgrid Flex', label: 'Director', until: today }]);
  });

  it('loses only the details and tags that were taken out', async () => {
    const { planner } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    const saved = personDraft(await planner.people.whole(id));
    await planner.people.save(values({ ...saved, emails: 'tomasz.wierzba@example.net', tags: 'product, mentor' }), today);
    const person = await planner.people.whole(id);
    expect(person.emails.map(({ value }) => value)).toEqual(['tomasz.wierzba@example.net']);
    expect(person.tags).toEqual(['mentor', 'product']);
  });

  it('gets a star and loses it, as one tag among the others', async () => {
    const { db, planner } = await freshPlanner();
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    const id = await planner.people.save(values(tomasz), today);
    const { version } = await planner.people.find(id);
    await planner.people.star(id, true);
    await planner.people.star(id, true);
    expect((await planner.people.whole(id)).tags).toEqual(['grid', 'key', 'product']);
    await expect(stranger.people.star(id, false)).rejects.toThrow(MissingRow);
    // The form of a second tab shows the tags too, so it gets a conflict.
    await expect(planner.people.save({ ...values(tomasz), id, version }, today)).rejects.toThrow(StaleRow);
    await planner.people.star(id, false);
    expect((await planner.people.whole(id)).tags).toEqual(['grid', 'product']);
  });

  it('can be tagged and added to a goal with others, and undo keeps what was there before', async () => {
    const { planner, tables } = await freshPlanner();
    const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
    const goalId = await tables.goals.create({ planId, ...eighteenConversations, startsOn: day('2027-01-04'), dueOn: day('2027-06-30') });
    const [id, ruth] = [await planner.people.save(values(tomasz), today), await planner.people.meet('Ruth')];
    await planner.keyConnections.addPeople(goalId, [ruth]);
    const [tag, connection] = [await planner.people.tag([id, ruth], 'grid'), await planner.keyConnections.addPeople(goalId, [id, ruth])];
    expect((await planner.people.whole(ruth)).tags).toEqual(['grid']);
    expect(await planner.keyConnections.ofGoal(goalId)).toHaveLength(2);
    for (const undo of [tag, connection]) await planner.trash.undo(undo);
    expect((await planner.people.whole(id)).tags).toEqual(['grid', 'product']);
    expect((await planner.people.whole(ruth)).tags).toEqual([]);
    expect(await planner.keyConnections.ofGoal(goalId)).toMatchObject([{ personId: ruth }]);
  });

  it('is not introduced to someone just because both have a star', async () => {
    const { planner, tables } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    const ruth = await planner.people.meet('Ruth');
    await tables.people.change(ruth, { lastContactOn: today });
    for (const each of [id, ruth]) await planner.people.star(each, true);
    expect(await planner.people.acquaintances(id)).toEqual([]);
    await planner.people.tag([ruth], 'grid');
    expect(await planner.people.acquaintances(id)).toEqual([{ display: 'Ruth', tag: 'grid' }]);
  });

  it('is refused to the second of two tabs, which sees the person as a draft', async () => {
    const { planner } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    const saved = personDraft(await planner.people.whole(id));
    await planner.people.save(values({ ...saved, tags: 'first' }), today);
    const second = planner.people.save(values({ ...saved, tags: 'second' }), today);
    await expect(second).rejects.toThrow(StaleRow);
    await second.catch((error: StaleRow) => expect(error.stored).toMatchObject({ tags: 'first', version: '2' }));
    expect((await planner.people.whole(id)).tags).toEqual(['first']);
  });

  it('of another owner can be neither read nor changed', async () => {
    const { db, planner, tables } = await freshPlanner();
    const id = await planner.people.save(values(tomasz), today);
    const { planner: stranger, tables: theirs } = await freshPlanner(db, 'Mallory');
    await expect(stranger.people.whole(id)).rejects.toThrow(MissingRow);
    await expect(stranger.people.save(values({ ...tomasz, id }), today)).rejects.toThrow(MissingRow);
    expect(await theirs.organizations.select()).toEqual([]);
    expect(await tables.people.select()).toHaveLength(1);
  });

  it('is archived with everyone named, or no one is when one id is another owner’s', async () => {
    const { planner, db } = await freshPlanner(freshDatabase());
    const stranger = await freshPlanner(db, 'Mallory');
    const id = await planner.people.save(values(tomasz), today);
    const hers = await stranger.planner.people.save(values(tomasz), today);
    for (const unknown of [hers, crypto.randomUUID()]) {
      await expect(planner.people.archive([id, unknown], 'Archived')).rejects.toThrow(MissingRow);
      await expect(planner.people.archive([unknown], 'Archived')).rejects.toThrow(MissingRow);
    }
    expect((await planner.people.find(id)).archivedAt).toBeNull();
    expect((await stranger.planner.people.find(hers)).archivedAt).toBeNull();
    await planner.people.archive([id, id], 'Archived');
    expect((await planner.people.find(id)).archivedAt).not.toBeNull();
  });

  it('comes back from the archive by undoing it', async () => {
    const { planner } = await freshPlanner(freshDatabase());
    const id = await planner.people.save(values(tomasz), today);
    const undo = await planner.people.archive([id], 'Tomasz');
    expect((await planner.people.find(id)).archivedAt).not.toBeNull();
    await planner.trash.undo(undo);
    expect((await planner.people.find(id)).archivedAt).toBeNull();
  });
});

describe('a key connection', () => {
  const goal = {
    statement: 'Talk with 18 product managers',
    measure: 'conversations' as const,
    unit: 'conversations',
    baseline: 0,
    target: 18,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  };

  it('is one a person and goal, however often it is saved', async () => {
    const { planner, tables } = await freshPlanner();
    const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
    const goalId = await tables.goals.create({ ...goal, planId });
    const personId = await planner.people.save(values(tomasz), today);
    await planner.keyConnections.save({ goalId, personId, role: null, reason: '' });
    await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: 'Knows the market' });
    await planner.keyConnections.addPeople(goalId, [personId]);
    expect(await planner.keyConnections.ofPlan(planId)).toMatchObject([{ role: 'advice', reason: 'Knows the market' }]);
  });

  it('can’t be added to another owner’s goal', async () => {
    const { db, planner, tables } = await freshPlanner();
    const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
    const goalId = await tables.goals.create({ ...goal, planId });
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    const personId = await stranger.people.meet('Tomasz');
    await expect(stranger.keyConnections.save({ goalId, personId, role: null, reason: '' })).rejects.toThrow(MissingRow);
    await expect(stranger.keyConnections.addPeople(goalId, [personId])).rejects.toThrow(MissingRow);
    await expect(planner.keyConnections.addPeople(goalId, [personId])).rejects.toThrow(MissingRow);
  });
});
