import { describe, expect, test } from 'vitest';
import { eighteenConversations, freshDatabase, freshPlanner, noon } from '@/db/engine/fresh-database';
import { rowsOf } from '@/db/rows';
import { goalChanges, people } from '@/db/schema';
import { scopeOf } from '@/db/scope';
import { eventSchema } from '@/lib/plan/event/event';
import { introductionSchema } from '@/lib/plan/introduction/introduction';
import { mentorView } from '@/lib/plan/sharing/mentor-view';
import { type PreviewValues, previewSchema } from '@/lib/plan/sharing/share';
import { nameShapes } from '@/lib/plan/testdata/name-shapes';
import { day } from '@/lib/plan/time/day';
import type { PeopleLevel } from '@/lib/plan/words/words';
import { sharedPlanOf } from './shared-plan';

const today = day('2027-03-09');
const db = freshDatabase();
const everything = { showSteps: 'on', showMentors: 'on', showChanges: 'on', showFeedback: 'on', showReaders: 'on', mayComment: 'on' };

/** An account with a plan in which every text that reaches a reader is this one. */
async function planOf(text: string) {
  const made = await freshPlanner(db, `Olu${crypto.randomUUID()}`);
  const { planner, tables } = made;
  const plan = { objective: text, startsOn: day('2027-01-01'), endsOn: day('2027-09-30') };
  const planId = await planner.plans.begin({ ...plan, name: 'Plan' });
  const goalId = await tables.goals.create({
    ...eighteenConversations,
    planId,
    statement: text,
    unit: text,
    startsOn: day('2027-01-01'),
    dueOn: today,
  });
  const change = { goalId, field: 'target', from: '9', to: '18', madeOn: today, effectiveOn: today } as const;
  await rowsOf(scopeOf(db, made.ownerId, new Date('2027-03-09T11:00:00Z')), goalChanges).create(change);
  const repeats = { recurrence: 'FREQ=WEEKLY', repeatsFrom: today, occursOn: today, series: 'a series' };
  await tables.steps.create({ planId, kind: 'learn', title: text, dueOn: today, ...repeats, skipReason: 'a reason' });
  await tables.feedback.create({ planId, text, answer: text, fromName: text, receivedOn: today, answeredOn: today });
  const view = async (change: Partial<PreviewValues> & { people: PeopleLevel }) => {
    const dial = { ...previewSchema.parse({ ...everything, people: change.people, question: text }), ...change };
    const reading = {
      planner: 'Olu Obi',
      reader: 'Wu',
      shareId: null,
      personId: null,
      question: dial.question,
      since: new Date(day('2027-03-01')),
    };
    const shared = await sharedPlanOf(
      planner,
      { ...plan, id: planId },
      { ...reading, today, weekStart: 1, pauses: [], showFeedback: true, page: 1 },
    );
    return mentorView(shared, dial);
  };
  return { ...made, planId, view };
}

/** Every text in a value, as the page and its payload carry it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(nameShapes)('someone of the shape “%s” “%s” “%s” who serves no goal', (given, family, display, texts, leak) => {
  test('is named in no text that reaches a reader', async () => {
    const { planner, tables, ownerId, view } = await planOf(texts.map((text) => `So: ${text}!`).join(' '));
    const names = { given, family, display: display || `${given} ${family}`.trim() };
    const rows = rowsOf(scopeOf(db, ownerId, noon), people);
    await rows.create({ ...names, sortName: 'x', archivedAt: null });
    for (const level of ['hidden', 'counts'] as const)
      for (const text of textsIn(await view({ people: level }))) expect(text).not.toMatch(leak);
    expect(textsIn(await view({ people: 'full' })).some((text) => leak.test(text))).toBe(true);
    await planner.people.archive(
      (await tables.people.select()).map(({ id }) => id),
      'Archived',
    );
    for (const text of textsIn(await view({ people: 'hidden' }))) expect(text).not.toMatch(leak);
  });
});

test('whether a step repeats, and why one was skipped, reaches no reader', async () => {
  const { view } = await planOf('So');
  const shown = JSON.stringify(await view({ people: 'full' }));
  for (const secret of ['FREQ', 'series', 'reason']) expect(shown).not.toContain(secret);
});

test('nothing of an introduction or an event reaches a reader', async () => {
  const { planner, planId, view } = await planOf('So');
  const ana = await planner.people.meet('Ana Secret');
  const asked = { direction: 'received', personId: ana, otherName: 'Greta Secret', why: 'Secret prices', askedOn: today };
  const introductionId = await planner.introductions.save(introductionSchema.parse(asked));
  await planner.introductions.move(introductionId ?? '', 'introduced', today);
  const event = { planId, title: 'Secret dinner', place: 'Secret street', intent: 'Secret hopes', cost: '98765', happensOn: today };
  const eventId = await planner.events.save(eventSchema.parse({ ...event, people: [{ id: '', name: 'Vera Secret' }] }));
  await planner.events.capture(eventId, { people: [{ id: ana, name: '' }], line: 'Secret slides' }, today);
  await planner.events.judge(eventId, 'no');
  expect(JSON.stringify(await view({ people: 'full' }))).not.toMatch(/secret|98765/i);
});
