import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { feedSchema } from '@/lib/plan/feed/feed';
import { stepSchema } from '@/lib/plan/step/step';
import { addDays, type Day, day } from '@/lib/plan/time/day';
import { type Account, calendarAtNoon, freshPlanner, noon } from '../engine/fresh-database';
import { MissingRow } from '../errors';
import { plannerOf } from '../planner';
import { users } from '../schema';
import { feedOf } from './feed';

const today = day('2027-03-09');
const later = (hours: number) => new Date(noon.getTime() + hours * 36e5);
const everything = { showNames: true, showSteps: true, showMeetings: true, showDates: true, showBirthdays: true };

async function begin(feed: object = {}) {
  const account = await freshPlanner();
  const { planner } = account;
  const plan = { objective: 'Into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
  const planId = await planner.plans.begin({ ...plan, name: 'Energy' });
  const otherId = await planner.plans.begin({ ...plan, name: 'Rail' });
  const personId = await planner.people.meet('Ana Diaz');
  const step = async (title: string, more: object = {}) =>
    planner.steps.save(stepSchema.parse({ planId, personId, kind: 'coffee_chat', title, dueOn: addDays(today, 1), ...more }), today);
  const token = String(await planner.feeds.open(feedSchema.parse({ name: 'Work', ...everything, ...feed })));
  const read = (moment = noon) => readFeed(account, token, moment);
  return { ...account, planId, otherId, personId, step, token, read };
}

async function readFeed({ db }: Account, token: string, moment = noon) {
  const feed = await feedOf(db, token, moment);
  if (!feed) return undefined;
  const [etag, file] = [await feed.etag(), await feed.calendar()];
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { etag, file, events, titles: events.map(({ summary }) => summary) };
}

describe('a calendar feed', () => {
  it('holds what was chosen, of one goal, of one plan or of all', async () => {
    const { db, ownerId, planner, tables, planId, otherId, step, read } = await begin();
    const goal = { planId, statement: 'Talk with nine', measure: 'conversations', unit: '', baseline: 0, target: 9 } as const;
    const goalId = await tables.goals.create({ ...goal, startsOn: day('2027-01-04'), dueOn: day('2027-06-30') });
    await step('Coffee', { goalId });
    await step('Elsewhere', { planId: otherId, dueOn: addDays(today, 2) });
    expect((await read())?.titles).toEqual(['Coffee', 'Elsewhere', 'Goal due: Talk with nine', 'Energy: last day', 'Rail: last day']);
    const of = async (reach: object) => {
      const token = await planner.feeds.open(feedSchema.parse({ name: 'One', ...everything, ...reach }));
      return (await readFeed({ db, ownerId, planner, tables }, String(token)))?.titles;
    };
    expect(await of({ planId: otherId })).toEqual(['Elsewhere', 'Rail: last day']);
    expect(await of({ goalId })).toEqual(['Coffee', 'Goal due: Talk with nine']);
  });

  it('raises the sequence of what changed, keeps its UID, and is the same bytes while nothing changes', async () => {
    const { planner, personId, step, read } = await begin({ showDates: false });
    const [first, second] = [await step('Coffee'), await step('Lunch')];
    const before = await read();
    await planner.people.meet('No one of the plan');
    const same = await read(later(5));
    expect([same?.etag, same?.file]).toEqual([before?.etag, before?.file]);

    await planner.steps.save(
      stepSchema.parse({ ...(await draft(planner, first)), title: 'Coffee, moved', dueOn: addDays(today, 3) }),
      today,
    );
    const after = await read(later(6));
    expect(after?.etag).not.toBe(before?.etag);
    const sequences = (of: typeof after) => Object.fromEntries(of?.events.map(({ uid, sequence }) => [uid, sequence]) ?? []);
    expect(Object.values(sequences(before))).toEqual([0, 0]);
    expect(Object.keys(sequences(after)).sort()).toEqual(Object.keys(sequences(before)).sort());
    expect(after?.events.map(({ summary, sequence }) => [summary, sequence])).toEqual([
      ['Lunch', 0],
      ['Coffee, moved', 1],
    ]);
    expect(after?.file).toContain('LAST-MODIFIED:20270309T180000Z');
    for (const id of [first, second, personId]) expect(after?.file).not.toContain(id);

    const { undo } = await planner.steps.complete(second, today);
    expect((await read(later(7)))?.titles).toEqual(['Coffee, moved']);
    await planner.trash.undo(undo);
    expect((await read(later(8)))?.events.map(({ summary, sequence }) => [summary, sequence])).toEqual([
      ['Lunch', 3],
      ['Coffee, moved', 1],
    ]);
  });

  it('never holds notes, addresses or anything of another account', async () => {
    const { db, planner, tables, personId, step, read } = await begin();
    await tables.contactDetails.create({ personId, kind: 'email', value: 'ana@secret.example' });
    await step('Coffee', { notes: 'She is thinking of leaving' });
    const stranger = await freshPlanner(db, 'Mallory');
    const theirs = await stranger.planner.plans.begin({ name: 'Theirs', objective: 'x', startsOn: today, endsOn: addDays(today, 9) });
    await stranger.planner.steps.save(stepSchema.parse({ planId: theirs, kind: 'learn', title: 'Mallory’s', dueOn: today }), today);
    const file = (await read())?.file;
    for (const secret of ['ana@secret', 'leaving', 'Mallory', 'Theirs']) expect(file).not.toContain(secret);
    const [feed] = await planner.feeds.list();
    for (const change of [stranger.planner.feeds.rotate, stranger.planner.feeds.end, stranger.planner.feeds.find])
      await expect(change(feed?.id ?? '')).rejects.toThrow(MissingRow);
    const named = feedSchema.parse({ name: 'x', showSteps: true });
    const [plan] = await planner.plans.list();
    await expect(stranger.planner.feeds.open({ ...named, planId: plan?.id ?? '' })).rejects.toThrow(MissingRow);
    await expect(stranger.planner.feeds.save({ ...named, id: feed?.id, version: 1 })).rejects.toThrow();
  });

  it('is dead once it has another address, is switched off, its plan is archived or removed, or the account is gone', async () => {
    const { db, ownerId, planner, planId, token, read } = await begin();
    const [{ id = '' } = {}] = await planner.feeds.list();
    const address = await planner.feeds.rotate(id);
    expect([await read(), await readFeed({ db } as Account, address)]).toEqual([undefined, expect.anything()]);
    await planner.feeds.end(id);
    expect(await readFeed({ db } as Account, address)).toBeUndefined();
    expect(JSON.stringify(db.$client.prepare('select * from feeds').all())).not.toContain(token);

    const ofPlan = String(await planner.feeds.open(feedSchema.parse({ name: 'Plan', planId, showSteps: true })));
    const isAlive = async () => (await readFeed({ db } as Account, ofPlan)) !== undefined;
    await planner.plans.archive(planId, calendarAtNoon);
    expect(await isAlive()).toBe(false);
    await planner.plans.restore(planId);
    expect(await isAlive()).toBe(true);
    const undo = await planner.plans.remove(planId, 'Energy');
    expect(await isAlive()).toBe(false);
    await planner.trash.undo(undo);
    expect(await isAlive()).toBe(true);
    db.delete(users).run();
    expect(await isAlive()).toBe(false);
    expect(ownerId).toBeTruthy();
  });

  it('notes when it was fetched, once a minute, and keeps every cached answer', async () => {
    const { db, planner, token } = await begin();
    const fetchedAt = async () => (await planner.feeds.list())[0]?.fetchedAt;
    await (await feedOf(db, token, noon))?.noteFetch();
    await (await feedOf(db, token, new Date(noon.getTime() + 3e4)))?.noteFetch();
    expect(await fetchedAt()).toEqual(noon);
    await (await feedOf(db, token, later(1)))?.noteFetch();
    expect(await fetchedAt()).toEqual(later(1));
  });

  it('that is empty is a calendar all the same', async () => {
    const { read } = await begin({ showDates: false });
    const feed = await read();
    expect([feed?.titles, feed?.file.startsWith('BEGIN:VCALENDAR\r\n')]).toEqual([[], true]);
  });

  it('is not broken by what stands in a title, nor by the last days there are', async () => {
    const { step, read } = await begin({ showDates: false });
    const title = 'Coffee\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:another; and, a \\ too';
    await step(title, { dueOn: day('2200-12-31'), place: 'END:VCALENDAR' });
    const feed = await read();
    expect(feed?.events).toHaveLength(1);
    expect(feed?.file.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    expect(feed?.events[0]?.endDate.toString()).toBe('2201-01-01');
    for (const dueOn of ['9999-12-31', '2027-02-30', '0000-00-00']) await expect(step('x', { dueOn })).rejects.toThrow();
  });
});

test('a feed of 2,000 events is printed in a moment, and known again in less', async () => {
  const { db, ownerId, tables, planId, personId, token } = await begin({ planId: undefined });
  for (let at = 0; at < 2000; at++) {
    const title = `Coffee about the plan for the winter, number ${at}`;
    await tables.steps.create({
      planId,
      personId,
      kind: 'coffee_chat',
      title,
      dueOn: addDays(today, at % 700),
      atTime: at % 2 ? '09:30' : '',
    });
  }
  expect((await readFeed({ db } as Account, token))?.titles).toHaveLength(2002);
  const cost = async (work: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await plannerOf(db, ownerId, noon).people.meet('Someone new');
  expect(await cost(async () => (await feedOf(db, token, noon))?.etag())).toBeLessThan(150);
  expect(await cost(async () => (await feedOf(db, token, noon))?.etag())).toBeLessThan(15);
});

async function draft(planner: Account['planner'], id: string) {
  const { kind, personId, planId, dueOn, version } = await planner.steps.find(id);
  return { id, version, kind, personId, planId, dueOn: dueOn as Day };
}
