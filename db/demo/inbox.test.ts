import { describe, expect, it } from 'vitest';
import { sayUpcoming } from '@/lib/plan/inbox/suggestion-card';
import { day } from '@/lib/plan/time/day';
import { freshDatabase } from '../engine/fresh-database';
import { plannerOf } from '../planner';
import { scopeOf } from '../scope';
import { tablesOf } from '../tables';
import { tellStory } from './tell';

const account = { email: 'demo@example.org', passwordHash: null, timeZone: 'Europe/Lisbon' };

// A weekday, a Saturday, a leap day.
describe.each([day('2027-03-09'), day('2027-01-02'), day('2028-02-29')])('the inbox of the demo on %s', (today) => {
  async function theDemo() {
    const db = freshDatabase();
    const now = new Date(`${today}T08:00:00Z`);
    const story = await tellStory(db, account, today, now);
    if (!story) throw new Error('The address is taken.');
    return { planner: plannerOf(db, story.ownerId, now), tables: tablesOf(scopeOf(db, story.ownerId, now)) };
  }

  it('has several people, a newcomer, a planned step, and someone to meet tomorrow', async () => {
    const { planner, tables } = await theDemo();
    const open = await planner.inbox.open(today);
    expect(open).toHaveLength(5);
    expect(Math.max(...open.map(({ people }) => people.length))).toBe(3);
    const newcomers = open.flatMap(({ people }) => people.filter(({ personId }) => personId === null));
    expect(newcomers.map(({ name }) => name)).toEqual(['Joana Pires']);
    const [next] = await planner.inbox.upcoming(today, 5);
    expect(next && sayUpcoming(next, today)).toBe('You meet Rui Santos and Clara Fonseca tomorrow at 12:30');
    const [plan] = await planner.plans.list();
    await planner.inbox.confirm(
      open.map(({ id }) => ({ id, line: '', outcome: null })),
      plan?.id ?? '',
    );
    const call = (await tables.steps.select()).find(({ title }) => title === 'Call Yuki about the open house');
    expect(call?.doneOn).toBe(today);
  });

  it('goes with a birthday and an anniversary under Keep in touch', async () => {
    const { dates } = await (await theDemo()).planner.keepInTouch.reasons(today);
    expect(dates.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'Hanna Sørensen: Birthday',
      'Marcus Bell: Started at Ribeira Transit',
    ]);
  });
});
