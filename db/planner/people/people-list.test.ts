import { describe, expect, it } from 'vitest';
import { readPeopleFilter } from '@/lib/plan/people/people-filter';
import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import { eighteenConversations, freshPlanner, noon } from '../../engine/fresh-database';
import { people } from '../../schema';

const today = day('2027-03-09');

async function addressBook() {
  const { db, planner, tables } = await freshPlanner();
  const meet = (draft: Record<string, unknown>) => planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  });
  const adaeze = await meet({ given: 'Adaeze', organization: 'Kelda', tags: 'grid, mentor', category: 'industry', circle: 'inner' });
  const ben = await meet({ given: 'Ben', organization: 'Kelda', tags: 'grid', category: 'other', circle: 'active' });
  await meet({ given: 'Carla', notes: 'Knows the grid' });
  await tables.people.change(adaeze, { lastContactOn: day('2027-03-01') });
  await tables.people.change(ben, { lastContactOn: day('2027-01-01'), waitingSince: day('2027-02-01') });
  await planner.keyConnections.save({ goalId, personId: adaeze, role: 'advice', reason: '' });
  await tables.mentors.create({ planId, personId: ben, stage: 'active', stageSince: today });
  const page = (filter: Record<string, string>) => planner.peopleList.page(readPeopleFilter(filter), { planId, today, pauses: [] });
  const names = async (filter: Record<string, string>) => (await page(filter)).rows.map(({ display }) => display);
  return { db, planner, tables, planId, goalId, adaeze, meet, page, names };
}

describe('the people page', () => {
  it('filters by everything it offers', async () => {
    const { names, goalId, adaeze, planner } = await addressBook();
    const { organizationId } = await planner.people.find(adaeze);
    const expected: [Record<string, string>, string[]][] = [
      [{}, ['Adaeze', 'Ben', 'Carla']],
      [{ category: 'industry' }, ['Adaeze']],
      [{ goal: goalId }, ['Adaeze']],
      [{ organization: organizationId ?? '' }, ['Adaeze', 'Ben']],
      [{ tag: 'grid' }, ['Adaeze', 'Ben']],
      [{ tag: 'grid', stage: 'active' }, ['Ben']],
      [{ band: 'fresh' }, ['Adaeze']],
      [{ band: 'lapsed' }, []],
      [{ band: 'no_rhythm' }, ['Carla']],
      [{ band: 'not_started' }, []],
      [{ show: 'waiting' }, ['Ben']],
      [{ show: 'never' }, ['Carla']],
      [{ show: 'never', sort: 'recent' }, ['Carla']],
      [{ show: 'archived' }, []],
      [{ q: 'grid', tag: 'mentor' }, ['Adaeze']],
      [{ q: 'unknown' }, []],
      [{ sort: 'quiet' }, ['Ben', 'Adaeze', 'Carla']],
      [{ sort: 'recent' }, ['Adaeze', 'Ben', 'Carla']],
      [{ q: 'grid', sort: 'quiet' }, ['Ben', 'Adaeze', 'Carla']],
    ];
    for (const [filter, people] of expected) expect(await names(filter), JSON.stringify(filter)).toEqual(people);
    expect((await names({ q: 'grid' })).toSorted()).toEqual(['Adaeze', 'Ben', 'Carla']);
  });

  it('marks starred people and finds them along with the other filters', async () => {
    const { planner, adaeze, page, names } = await addressBook();
    await planner.people.star(adaeze, true);
    expect((await page({})).rows.map(({ display, isStarred }) => [display, isStarred])).toEqual([
      ['Adaeze', true],
      ['Ben', false],
      ['Carla', false],
    ]);
    expect(await names({ tag: 'key', category: 'industry', sort: 'recent' })).toEqual(['Adaeze']);
    expect(await names({ tag: 'key', show: 'waiting' })).toEqual([]);
  });

  it('shows fifty a page, says how many there are, and puts the archived aside', async () => {
    const { planner, meet, page } = await addressBook();
    const ids: string[] = [];
    for (let count = 0; count < 110; count += 1) ids.push(await meet({ given: `Zoë ${String(count).padStart(3, '0')}` }));
    const third = await page({ page: '3' });
    expect(third.total).toBe(113);
    expect(third.rows).toHaveLength(13);
    expect(third.rows.at(-1)?.display).toBe('Zoë 109');
    await planner.people.archive(ids, 'Zoës');
    expect((await page({})).total).toBe(3);
    expect((await page({ show: 'archived' })).total).toBe(110);
    expect((await page({ q: 'zoe' })).total).toBe(0);
  });

  it('offers the goals, tags and saved views there are', async () => {
    const { planner, planId } = await addressBook();
    await planner.savedViews.keep({ name: 'Grid', query: 'tag=grid' });
    await planner.savedViews.keep({ name: 'Grid', query: 'tag=grid&sort=quiet' });
    const choices = await planner.peopleList.choices(planId, undefined);
    expect(choices.map(({ kind, label, query }) => `${kind} ${label} ${query}`.trim())).toEqual([
      'goal Talk with 18 product managers',
      'tag grid',
      'tag mentor',
      'view Grid tag=grid&sort=quiet',
    ]);
  });

  it('shows nothing of another’s', async () => {
    const { db, planId, goalId } = await addressBook();
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    const nothing = { rows: [], total: 0 };
    for (const filter of [{}, { goal: goalId }, { tag: 'grid' }, { q: 'adaeze' }, { show: 'waiting' }, { band: 'fresh' }]) {
      expect(await stranger.peopleList.page(readPeopleFilter(filter), { planId, today, pauses: [] })).toEqual(nothing);
    }
    expect(await stranger.peopleList.choices(planId, undefined)).toEqual([]);
  });
});

it('finds the people a filter selects among thousands who match the text', async () => {
  const { db, planner, ownerId } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
  const crowd = Array.from({ length: 1100 }, (_, at) => ({ ownerId, display: `Sam ${at}`, sortName: `sam ${at}`, createdAt: noon }));
  db.transaction((writing) => {
    for (const one of crowd) writing.insert(people).values(one).run();
    writing.insert(people).values({ ownerId, display: 'Sam Okafor', sortName: 'sam okafor', category: 'industry', createdAt: noon }).run();
  });
  const found = await planner.peopleList.page(readPeopleFilter({ q: 'sam', category: 'industry' }), { planId, today, pauses: [] });
  expect(found).toMatchObject({ rows: [{ display: 'Sam Okafor' }], total: 1 });
});
