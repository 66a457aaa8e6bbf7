import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareSchema } from '@/lib/plan/sharing/share';
import { day } from '@/lib/plan/time/day';
import { readSession, startSession } from '../accounts/sessions';
import { throttles } from '../schema';
import { guestOf } from '../shared/guest';
import { freshPlanner, noon } from './fresh-database';
import { tryToWrite } from './trial-write';
import { isUnwritable } from './unwritable';

const later = new Date(noon.getTime() + 2 * 36e5);
let who: Awaited<ReturnType<typeof freshPlanner>>;
let session: string;
let share: string;

beforeEach(async () => {
  who = await freshPlanner();
  const planId = await who.planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: day('2027-01-04'),
    endsOn: day('2027-09-30'),
  });
  session = await startSession(who.db, who.ownerId, '', noon);
  share = await who.planner.shares.open(planId, shareSchema.parse({ name: 'Adaeze', people: 'full', ends: 'never' }));
});
afterEach(() => who.db.$client.close());

describe.each([
  // One free page is left, which the first lines fill.
  ['a full disk', () => who.db.$client.pragma(`max_page_count = ${who.db.$client.pragma('page_count', { simple: true })}`)],
  ['a read-only file', () => who.db.$client.pragma('query_only = ON')],
])('with %s', (_, spoil) => {
  it('what is read goes on, what is written says so, and nothing of it is there', async () => {
    const busyTimeout = who.db.$client.pragma('busy_timeout', { simple: true });
    spoil();
    expect(await readSession(who.db, session, later)).toMatchObject({ account: { name: 'Ines' } });
    expect(await guestOf(who.db, share, later)).toMatchObject({ plan: { name: 'Energy' } });
    const before = await who.tables.people.select();
    const writing = async () => {
      for (let person = 0; person < 400; person++) await who.planner.people.meet(`Tomasz Wierzba ${person} `.repeat(8));
    };
    const error = await writing().catch((thrown) => thrown);
    expect(isUnwritable(error)).toBe(true);
    expect(isUnwritable(await tryToWrite(who.db, later).catch((thrown) => thrown))).toBe(true);
    expect(`${error.message} ${error.stack}`).not.toContain('Wierzba');

    who.db.$client.pragma('query_only = OFF');
    who.db.$client.pragma('max_page_count = 100000');
    await tryToWrite(who.db, later);
    expect(await who.db.select().from(throttles)).toEqual([]);
    expect(who.db.$client.pragma('busy_timeout', { simple: true })).toBe(busyTimeout);
    await who.planner.people.meet('Hanna Sørensen');
    const names = (await who.tables.people.select()).map(({ display }) => display);
    expect(names).toContain('Hanna Sørensen');
    expect(names.length).toBeGreaterThan(before.length);
    expect(who.db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
