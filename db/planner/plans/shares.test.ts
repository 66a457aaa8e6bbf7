import { describe, expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { shareSchema } from '@/lib/plan/sharing/share';
import { day } from '@/lib/plan/time/day';
import { type Database, databaseOn } from '../../engine/client';
import { databaseBefore, freshDatabase, freshPlanner, noon } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';
import { type Planner, plannerOf } from '../../planner';
import type { OwnerId } from '../../scope';
import { guestOf } from '../../shared/guest';

const today = day('2027-03-09');
const dial = { people: 'full', ends: '90', mayComment: true } as const;

async function shared(db = freshDatabase(), name = 'Ines') {
  const made = await freshPlanner(db, name);
  const { planner } = made;
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: day('2027-01-01'),
    endsOn: day('2027-09-30'),
  });
  const adaeze = await planner.people.save(personSchema.parse({ given: 'Adaeze', family: 'Nwosu' }), today);
  return { ...made, db, planId, adaeze };
}

const leave = async (db: Database, token: string, text: string) =>
  (await guestOf(db, token, noon))?.leaveFeedback({ text, fromName: '', guestKey: crypto.randomUUID(), receivedOn: today });

const counted = async (planner: Planner, planId: string) => (await planner.navigationCounts(planId, today)).sharing;

describe('a link for a person', () => {
  it('greets them by name, and puts what they write into their thread', async () => {
    const { db, planner, planId, adaeze } = await shared();
    const token = await planner.shares.open(planId, shareSchema.parse({ ...dial, personId: adaeze, name: 'someone else' }));
    expect((await guestOf(db, token, noon))?.share.name).toBe('Adaeze Nwosu');
    await leave(db, token, 'Thin on trade-offs');
    expect((await planner.people.thread(adaeze)).feedback).toMatchObject([{ text: 'Thin on trade-offs' }]);
    await expect(planner.shares.open(planId, shareSchema.parse({ ...dial, personId: 'unknown' }))).rejects.toThrow(MissingRow);
  });

  it('follows them through a merge, and outlives them; undo puts both right', async () => {
    const { db, planner, planId, adaeze } = await shared();
    const token = await planner.shares.open(planId, shareSchema.parse({ ...dial, personId: adaeze }));
    const personOf = async () => (await planner.shares.ofPlan(planId))[0]?.personId;
    const twin = await planner.people.meet('A. Nwosu');
    const merged = await planner.duplicates.merge(twin, adaeze, []);
    expect(await personOf()).toBe(twin);
    await leave(db, token, 'After the merge');
    expect((await planner.people.thread(twin)).feedback).toHaveLength(1);
    const removed = await planner.people.remove(twin, 'Adaeze');
    expect(await personOf()).toBeNull();
    expect(await guestOf(db, token, noon)).toBeDefined();
    await planner.trash.undo(removed);
    expect(await personOf()).toBe(twin);
    expect((await planner.people.thread(twin)).feedback).toHaveLength(1);
    await planner.trash.undo(merged);
    expect(await personOf()).toBe(adaeze);
  });

  it('is for a group where a name is given', async () => {
    const { db, planner, planId } = await shared();
    const token = await planner.shares.open(planId, shareSchema.parse({ ...dial, name: 'Study group' }));
    await leave(db, token, 'Which firms?');
    expect(await planner.feedback.ofPlan(planId)).toMatchObject([{ from: 'Study group', personId: null }]);
  });
});

describe('what a reader leaves', () => {
  it('is counted as unread until it is read, whatever plan it belongs to', async () => {
    const { db, planner, tables, planId, adaeze } = await shared();
    const other = await planner.plans.begin({
      name: 'Rail',
      objective: 'Into rail',
      startsOn: day('2027-01-01'),
      endsOn: day('2027-09-30'),
    });
    const token = await planner.shares.open(other, shareSchema.parse({ ...dial, personId: adaeze }));
    expect(await counted(planner, planId)).toBe(0);
    for (const text of ['One', 'Two', 'Three', 'Four']) await leave(db, token, text);
    await tables.feedback.create({ planId, personId: adaeze, text: 'Heard over coffee', receivedOn: today });
    expect(await counted(planner, planId)).toBe(4);
    const unread = await planner.feedback.unread();
    expect(unread.map(({ from, plan }) => [from, plan])).toContainEqual(['Adaeze Nwosu', 'Rail']);
    const [one, two, three, four] = unread.map(({ id }) => id) as [string, string, string, string];
    await planner.feedback.markRead([one]);
    await planner.feedback.sort(two, 'growth');
    await planner.feedback.answer(three, 'Done', today);
    expect(await counted(planner, planId)).toBe(1);
    await planner.feedback.becomeStep({ id: four, title: 'Do it', kind: 'learn', dueOn: today });
    expect([await counted(planner, planId), await planner.feedback.unread()]).toEqual([0, []]);
  });

  it('cannot be marked as read by anyone else', async () => {
    const { db, planner, planId } = await shared();
    const token = await planner.shares.open(planId, shareSchema.parse({ ...dial, name: 'Study group' }));
    await leave(db, token, 'One');
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    await stranger.feedback.markRead((await planner.feedback.unread()).map(({ id }) => id));
    expect(await counted(planner, planId)).toBe(1);
  });
});

describe('a link in a full export', () => {
  it('says that it has no address, and gets one with the settings it has', async () => {
    const { db, planner, planId, adaeze } = await shared();
    const settings = { ...dial, people: 'initials', showFeedback: true, question: 'Which way?', personId: adaeze } as const;
    await planner.shares.open(planId, shareSchema.parse(settings));
    expect(await planner.shares.ofPlan(planId)).toMatchObject([{ hasAddress: true }]);

    const { planner: other } = await freshPlanner(db, 'Mallory');
    await other.exports.importFullExport(new TextEncoder().encode(await planner.exports.full()));
    const [plan] = await other.plans.list();
    const linkOf = async () => (await other.shares.ofPlan(plan?.id ?? ''))[0];
    const link = await linkOf();
    expect(link).toMatchObject({ hasAddress: false, name: 'Adaeze Nwosu' });
    const token = await other.shares.renew(link?.id ?? '');
    expect((await guestOf(db, token, noon))?.share).toMatchObject({ people: 'initials', showFeedback: true, question: 'Which way?' });
    expect(await linkOf()).toMatchObject({ hasAddress: true });
    await expect(other.shares.renew(link?.id ?? '')).rejects.toThrow(MissingRow);
  });

  it('gets none when it had ended, and none from a stranger', async () => {
    const { db, planner, planId } = await shared();
    await planner.shares.open(planId, shareSchema.parse({ ...dial, name: 'Group' }));
    const [share] = await planner.shares.ofPlan(planId);
    db.$client.prepare("update shares set token_hash = 'none x' where id = ?").run(share?.id);
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    await expect(stranger.shares.renew(share?.id ?? '')).rejects.toThrow(MissingRow);
    await planner.shares.revoke(share?.id ?? '');
    await expect(planner.shares.renew(share?.id ?? '')).rejects.toThrow(MissingRow);
  });
});

it('keeps an existing link to what it showed, and finds everyone’s names, after the migration', async () => {
  const { sqlite, migrate, remove } = databaseBefore('shared_plan');
  sqlite.exec(`insert into users (id, email, name, time_zone, created_at) values ('u-1', 'a@example.org', 'Ana', 'UTC', 100);
    insert into plans (id, owner_id, name, objective, starts_on, ends_on, created_at) values ('pl', 'u-1', 'P', 'O', '2027-01-01', '2027-09-01', 101);
    insert into people (id, owner_id, given, family, display, sort_name, created_at) values ('p-1', 'u-1', 'Jo', 'Müller', 'Jo Müller', 'jo muller', 101);
    insert into shares (id, owner_id, plan_id, name, token_hash, people, show_mentors, created_at) values
      ('s-1', 'u-1', 'pl', 'Adaeze', 'hash', 'full', 1, 102), ('s-2', 'u-1', 'pl', 'Of a copy', 'other', 'full', 1, 50);
    insert into feedback (id, owner_id, plan_id, share_id, text, kind, received_on, created_at) values
      ('f-1', 'u-1', 'pl', 's-1', 'Sorted', 'growth', '2027-02-01', 103), ('f-2', 'u-1', 'pl', 's-1', 'Waiting', null, '2027-02-01', 103);`);
  migrate();
  const planner = plannerOf(databaseOn(sqlite), 'u-1' as OwnerId, noon);
  expect((await planner.shares.ofPlan('pl')).map(({ id, hasAddress }) => [id, hasAddress])).toEqual([
    ['s-1', true],
    ['s-2', false],
  ]);
  const safe = { showMentors: true, showChanges: false, showFeedback: false, showReaders: false, personId: null };
  expect(await planner.shares.find('s-1')).toMatchObject(safe);
  expect((await planner.feedback.unread()).map(({ id }) => id)).toEqual(['f-2']);
  expect(await planner.people.namedIn(['MULLER'])).toMatchObject([{ id: 'p-1' }]);
  remove();
});
