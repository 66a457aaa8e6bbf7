import { beforeAll, describe, expect, it } from 'vitest';
import { goalSummary } from '@/lib/plan/goal/goal-summary';
import { ratingsOf } from '@/lib/plan/mentor/mentor';
import { mentorMoves } from '@/lib/plan/mentor/mentor-moves';
import { withoutPeople } from '@/lib/plan/organization/organization-coverage';
import { sayOutreach } from '@/lib/plan/outreach/outreach-state-words';
import { fittingChange, weeklyMinutes } from '@/lib/plan/people/capacity';
import { daysSinceConversation, touch } from '@/lib/plan/people/rhythm';
import { reservedWeeks } from '@/lib/plan/review/reserve-choice';
import { consistency, reviewWeeks } from '@/lib/plan/review/review';
import { readSnapshot } from '@/lib/plan/review/week-snapshot';
import { threadOf } from '@/lib/plan/thread/thread';
import { addDays, type Day, day as dayOf, daysBetween, type Pause, uncheckedDay } from '@/lib/plan/time/day';
import { bands, personCategories } from '@/lib/plan/words/words';
import { accountsOf } from '../accounts/accounts';
import { acrossAccounts } from '../across-accounts';
import { freshDatabase } from '../engine/fresh-database';
import { plannerOf } from '../planner';
import { missedCommitments } from '../schema';
import { scopeOf } from '../scope';
import { guestOf } from '../shared/guest';
import { tablesOf } from '../tables';
import { tellStory } from './tell';

const account = { email: 'demo@example.org', passwordHash: null, timeZone: 'Europe/Lisbon' };

async function reportedBack(today: Day) {
  const db = freshDatabase();
  const now = new Date(`${today}T08:00:00Z`);
  const story = await tellStory(db, account, today, now);
  if (!story) throw new Error('The address is taken.');
  const planner = plannerOf(db, story.ownerId, now);
  const plans = await planner.plans.list();
  const pauses = (await planner.pauses.list()).map(({ fromOn, toOn }): Pause => [fromOn, toOn]);
  const threads = await Promise.all(
    plans.map(async ({ id }) => {
      const [rows, goals] = await Promise.all([planner.threads.ofPlan(id, today), planner.goals.inForce(id, today)]);
      return threadOf({ ...rows, goals, pauses, today });
    }),
  );
  const tables = tablesOf(scopeOf(db, story.ownerId, now));
  return { db, now, today, planner, tables, plans, pauses, threads, ...story };
}

// Each day of the week, among them the end of a year, week 53, a leap day and a change of the clock.
const days = [
  dayOf('2026-12-31'),
  dayOf('2027-01-02'),
  dayOf('2028-02-29'),
  dayOf('2027-03-28'),
  dayOf('2027-03-08'),
  dayOf('2027-03-10'),
  dayOf('2027-03-12'),
];

describe.each(days)('the story loaded on %s', (today) => {
  let story: Awaited<ReturnType<typeof reportedBack>>;
  beforeAll(async () => {
    story = await reportedBack(today);
  });

  it('has three goals: one ahead, one behind, one just started', async () => {
    const { planner, plans, pauses } = story;
    const planId = plans[0]?.id ?? '';
    const [goals, events] = await Promise.all([planner.goals.inForce(planId, today), planner.goals.eventsOfPlan(planId, today)]);
    const summary = goals.map((goal) => goalSummary(goal, events, { today, weekStart: 1, pauses }));
    expect(summary.map(({ pace }) => pace.status)).toEqual(['behind', 'on_track', 'just_started']);
    expect(summary.map(({ current, goal }) => `${current} of ${goal.target}`)).toEqual(['7 of 16', '13 of 18', '0 of 12']);
    expect(summary[1]?.pace.bufferDays).toBeGreaterThan(7);
  });

  it('has sixty people of every category and in every band', async () => {
    const { tables, pauses } = story;
    const people = await tables.people.select();
    expect(people).toHaveLength(60);
    expect(new Set(people.map(({ category }) => category))).toEqual(new Set(personCategories));
    const found = people.map((person) => touch(daysSinceConversation(person.lastContactOn, today, pauses), person.rhythmDays).band);
    expect(new Set(found)).toEqual(new Set(bands));
  });

  it('aims for organizations, one of them still without people', async () => {
    const { planner } = story;
    const aims = (await planner.organizations.meaningful()).filter(({ kind }) => kind === 'target');
    expect(aims.length).toBeGreaterThan(2);
    expect(withoutPeople(aims)).toHaveLength(1);
  });

  it('asks a little more of the week than there is, so that one change fits', async () => {
    const { tables } = story;
    const people = await tables.people.select();
    const over = weeklyMinutes(people) - 130;
    expect(over).toBeGreaterThan(0);
    expect(over).toBeLessThan(15);
    expect(fittingChange(people, 130)).not.toBeNull();
  });

  it('has one gap of each kind and few in all', async () => {
    const { threads } = story;
    const [thread, second] = threads;
    expect(thread?.gaps.map(({ kind }) => kind).sort()).toEqual(['feedback', 'next', 'outcome', 'reason', 'report', 'thanks']);
    expect(thread?.gaps.filter(({ state }) => state === 'late')).toHaveLength(1);
    expect(second?.gaps.map(({ kind }) => kind)).toContain('people');
    expect(thread?.strength.share).toBeGreaterThan(0.9);
    expect(thread?.links.filter(({ kind, fix }) => kind === 'report' && fix)).toHaveLength(2);
  });

  it('has steps done, late, moved, dropped, open and upcoming, and most weeks kept', async () => {
    const { db, tables, plans, pauses } = story;
    expect(await acrossAccounts(() => db.select().from(missedCommitments))).toHaveLength(1);
    const steps = await tables.steps.select();
    expect(steps.filter(({ doneOn, dueOn }) => doneOn && doneOn > dueOn).length).toBeGreaterThan(1);
    expect(steps.filter(({ droppedOn }) => droppedOn)).toHaveLength(2);
    expect(steps.filter(({ doneOn, droppedOn, dueOn }) => !doneOn && !droppedOn && dueOn < today)).toHaveLength(1);
    const weeks = reviewWeeks(steps, { from: plans[0]?.startsOn ?? today, today, weekStart: 1, pauses });
    expect(reservedWeeks(weeks, await tables.reserves.select()).filter(({ isReserve }) => isReserve)).toHaveLength(1);
    const { kept, counted } = consistency(weeks.map((week) => week.kept));
    expect(weeks.filter(({ paused }) => paused)).toHaveLength(1);
    expect(counted).toBeGreaterThan(18);
    expect(kept).toBeLessThan(counted);
    expect(kept / counted).toBeGreaterThan(0.7);
  });

  it('has half a year of closed weeks, each as it was frozen then', async () => {
    const { tables } = story;
    const closed = await tables.reviews.select();
    expect(closed).toHaveLength(26);
    expect(new Set(closed.map(({ weekOn }) => weekOn)).size).toBe(26);
    expect(closed.every(({ snapshot, weekOn }) => readSnapshot(snapshot)?.from === weekOn)).toBe(true);
  });

  it('writes every row on its day: nothing is from the future, nothing was done before it was said', async () => {
    const { tables, now } = story;
    const [steps, interactions, outcomes] = await Promise.all([
      tables.steps.select(),
      tables.interactions.select(),
      tables.outcomes.select(),
    ]);
    for (const row of [...steps, ...interactions, ...outcomes]) expect(row.createdAt.getTime()).toBeLessThanOrEqual(now.getTime());
    for (const { happenedOn } of [...interactions, ...outcomes]) expect(happenedOn <= today).toBe(true);
    for (const { doneOn, createdAt } of steps) if (doneOn) expect(createdAt.toISOString().slice(0, 10) <= doneOn).toBe(true);
    for (const { happenedOn, reportedBackOn, thankedOn } of outcomes)
      expect((reportedBackOn ?? thankedOn ?? today) >= happenedOn).toBe(true);
  });

  it('has four mentors, each at another stage, who came there by moves that were open', async () => {
    const { planner, plans } = story;
    const mentors = await planner.mentors.ofPlan(plans[0]?.id ?? '', today);
    expect(mentors.map(({ stage }) => stage).sort()).toEqual(['accepted_trial', 'researching', 'role_model', 'warming_up']);
    const tomasz = mentors.find(({ name }) => name === 'Tomasz Wierzba');
    if (!tomasz) throw new Error('Tomasz is no mentor.');
    const ask = mentorMoves({ ...tomasz, ratings: ratingsOf(tomasz.known) }).find(({ to }) => to === 'asked');
    expect(ask?.guard).toBe('One more conversation before you ask.');
  });

  it('has three outreaches open, each at another point, eight answered and five closed', async () => {
    const { planner, tables, pauses } = story;
    const outreaches = (await tables.interactions.select()).filter(({ isOutreach }) => isOutreach);
    expect(outreaches.filter(({ answeredOn }) => answeredOn)).toHaveLength(8);
    expect(outreaches.filter(({ closedOn }) => closedOn)).toHaveLength(5);
    const calendar = { today, pauses, weekend: [6, 7] };
    const said = (await planner.interactions.waiting(9)).map((each): [string, string] => [each.name, sayOutreach(each, calendar).says]);
    expect(Object.fromEntries(said)).toEqual({
      'Elif Demir': expect.stringMatching(/^out of office until .*; you can follow up from /),
      'Amara Diallo': expect.stringMatching(/; write to Henrik Dahl, also at Kestrel Energy\?$/),
      'Owen Pritchard': expect.stringMatching(/; time to follow up\?$/),
    });
  });

  it('opens two links, of which the one with a question shows what has changed', async () => {
    const { db, links, now, planner, plans } = story;
    expect(links).toHaveLength(2);
    const guests = await Promise.all(links.map(({ token }) => guestOf(db, token, now)));
    expect(guests.map((guest) => Boolean(guest?.share.question)).sort()).toEqual([false, true]);
    const asked = guests.find((guest) => guest?.share.question);
    const [goal] = await planner.goals.inForce(plans[0]?.id ?? '', today);
    expect(asked?.since && goal?.changes.some(({ createdAt }) => createdAt > (asked.since ?? now))).toBe(true);
  });
});

it('ends on the day it is loaded and reaches back half a year', async () => {
  const { plans, tables } = await reportedBack(dayOf('2027-03-09'));
  expect(daysBetween(plans[0]?.startsOn ?? uncheckedDay(''), dayOf('2027-03-09'))).toBe(26 * 7);
  const steps = await tables.steps.select();
  expect(steps.some(({ dueOn }) => dueOn > addDays(dayOf('2027-03-09'), 14))).toBe(true);
});

it('runs once: a second time writes nothing', async () => {
  const { db, tables, today, now } = await reportedBack(dayOf('2027-03-09'));
  const before = (await tables.people.select()).length;
  expect(await tellStory(db, account, today, now)).toBeUndefined();
  expect((await tables.people.select()).length).toBe(before);
});

it('starts over after it was interrupted', async () => {
  const db = freshDatabase();
  const now = new Date('2027-03-09T08:00:00Z');
  await accountsOf(db, now).create({ ...account, name: 'Ines Carvalho' });
  expect((await tellStory(db, account, dayOf('2027-03-09'), now))?.links).toHaveLength(2);
});
