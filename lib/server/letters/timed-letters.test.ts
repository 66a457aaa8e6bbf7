import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { lettersOf } from '@/db/letters/letters';
import { users } from '@/db/schema';
import { lettersSchema, storedChoices } from '@/lib/plan/letters/letter-choices';
import { timedKinds } from '@/lib/plan/letters/letter-due';
import { addDays, day, weekday } from '@/lib/plan/time/day';
import { type AccountWithLetters, accountWithLetters, press, today } from './answers-sample';
import { timedSources } from './timed-letters';

let given: AccountWithLetters;
beforeEach(async () => {
  given = await accountWithLetters();
  await given.db.update(users).set({ emailConfirmedAt: new Date() }).where(eq(users.id, given.ownerId));
});

/** Today, late in the evening where the account lives. */
const evening = new Date(`${today}T22:30:00Z`);

const choose = (change: object = {}, since = day('2026-01-01')) => {
  const days = { yourWeekDay: weekday(today), closeWeekDay: weekday(today) };
  const chosen = lettersSchema.parse({ yourWeek: true, closeWeek: true, daily: true, ...days, ...change });
  return given.planner.settings.save({ letters: storedChoices(chosen, since) });
};

const due = async (kind: (typeof timedKinds)[number], now = evening) => (await timedSources[kind].whoIsDue?.(given.db, now)) ?? [];

const write = async (kind: (typeof timedKinds)[number]) => {
  const letter = { id: 'x', ownerId: given.ownerId, kind, period: today, createdAt: evening };
  const to = { name: 'Ines', email: 'ines@example.org', timeZone: 'Europe/Lisbon', confirmedAt: evening };
  return timedSources[kind].letterFor({ db: given.db, now: evening, origin: 'https://plan.test', letter, to });
};

describe('who is due', () => {
  it('is an account that chose the letter, once for each period', async () => {
    for (const kind of timedKinds) expect(await due(kind), kind).toEqual([]);
    await choose();
    for (const kind of timedKinds) {
      const found = await due(kind);
      expect(found, kind).toMatchObject([{ ownerId: given.ownerId, kind, period: today }]);
      await lettersOf(given.db, evening).enqueue(found);
      expect(await due(kind), kind).toEqual([]);
      expect(await due(kind, new Date(evening.getTime() - 864e5)), kind).not.toContainEqual(found[0]);
    }
  });

  it('is no account whose address is not confirmed, that chose it later, or that is on a pause', async () => {
    await choose({}, addDays(today, 1));
    for (const kind of timedKinds) expect(await due(kind), kind).toEqual([]);
    await choose();
    const pauseId = await given.planner.pauses.add({ fromOn: today, toOn: today, enteredOn: today });
    for (const kind of timedKinds) expect(await due(kind), kind).toEqual([]);
    await given.planner.pauses.remove(pauseId, 'a pause');
    await given.db.update(users).set({ emailConfirmedAt: null }).where(eq(users.id, given.ownerId));
    for (const kind of timedKinds) expect(await due(kind), kind).toEqual([]);
  });

  it('is looked for in every account at once', async () => {
    await choose();
    const [account] = await given.db.select().from(users);
    if (!account) throw new Error('There is no account.');
    for (let at = 0; at < 450; at++)
      await given.db
        .insert(users)
        .values({ ...account, id: `account-${at}`, email: `${at}@example.org`, timeZone: at % 2 ? 'UTC' : 'Asia/Tokyo' });
    const found = await due('daily');
    expect(found.length).toBe(451);
    await lettersOf(given.db, evening).enqueue(found);
    expect(await due('daily')).toEqual([]);
  });
});

describe('a letter that comes by the calendar', () => {
  it('has buttons that work', async () => {
    await choose();
    const letter = await write('your-week');
    expect(letter?.subject).toBe('Your week: one step and one suggestion');
    const [, token = ''] = letter?.text.match(/Done: https:\/\/plan\.test\/l\/([\w-]+)/) ?? [];
    expect((await press(token))?.became).toBe('saved');
    expect((await given.planner.steps.find(given.stepId)).doneOn).toBe(today);
    const [, end = ''] = letter?.headers['List-Unsubscribe']?.match(/^<https:\/\/plan\.test\/l\/([\w-]+)>$/) ?? [];
    await press(end, { 'List-Unsubscribe': 'One-Click' });
    expect(await write('your-week')).toBeUndefined();
    expect(await write('daily')).toBeDefined();
  });

  it('is not written for an empty week, a closed one, or without a plan', async () => {
    await choose();
    expect((await write('close-week'))?.html).toContain('Close your week');
    await given.planner.steps.remove(given.stepId, 'Coffee');
    await given.planner.inbox.dismiss({ ids: [given.suggestionId], state: 'not_happened' });
    for (const kind of timedKinds) expect(await write(kind), kind).toBeUndefined();
  });
});
