import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/plan/goal/progress';
import { logSchema } from '@/lib/plan/step/interaction';
import { stepSchema } from '@/lib/plan/step/step';
import { day as dayOf } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { eighteenConversations, freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = dayOf('2027-03-09');
const plan = { name: 'Energy', objective: 'Move into energy', startsOn: dayOf('2027-01-04'), endsOn: dayOf('2027-09-30') };

/** A plan with a goal of each kind, whose key connections are the first of these people. */
async function aCircle(names: readonly string[], connected = names.length) {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const personIds: string[] = [];
  for (const name of names) personIds.push(await planner.people.meet(name));
  const goalOf = async (measure: Measure) => {
    const goalId = await tables.goals.create({
      planId,
      ...eighteenConversations,
      measure,
      startsOn: dayOf('2027-01-04'),
      dueOn: dayOf('2027-06-30'),
    });
    for (const personId of personIds.slice(0, connected)) await tables.keyConnections.create({ goalId, personId });
    return goalId;
  };
  const goals = { conversations: await goalOf('conversations'), people: await goalOf('people') };
  const counted = async (measure: 'conversations' | 'people') => {
    const id = goals[measure];
    return progressOf(await planner.goals.find(id), await planner.goals.eventsOf(id, today)).length;
  };
  const log = (people: readonly { id?: string; name?: string }[], more: object = {}) =>
    planner.interactions.log(logSchema.parse({ people, kind: 'coffee_chat', happenedOn: today, ...more }), planId);
  const lastContactOf = async (id = '') => {
    const { lastContactOn, waitingSince } = await planner.people.find(id);
    return { lastContactOn, waitingSince };
  };
  const timelineOf = async (id = '') =>
    (await planner.people.thread(id)).interactions.map(({ line, others }) => [line, ...others.map(({ display }) => display)]);
  return { db, planner, tables, planId, personIds, goals, counted, log, lastContactOf, timelineOf };
}

const each = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe('a conversation with several people', () => {
  it('resets the rhythm of each, and stands in the timeline of each with the others', async () => {
    const { personIds, log, lastContactOf, timelineOf } = await aCircle(['Ana', 'Bo', 'Kay']);
    await log(each(personIds.slice(0, 2)), { line: 'About drivers' });
    const [ana, bo, kay] = personIds;
    for (const id of [ana, bo]) expect(await lastContactOf(id)).toEqual({ lastContactOn: today, waitingSince: null });
    expect(await lastContactOf(kay)).toEqual({ lastContactOn: null, waitingSince: null });
    expect(await timelineOf(ana)).toEqual([['About drivers', 'Bo']]);
    expect(await timelineOf(bo)).toEqual([['About drivers', 'Ana']]);
    expect(await timelineOf(kay)).toEqual([]);
  });

  it('counts once toward a goal of conversations, and each key connection once toward one of people', async () => {
    const { personIds, counted, log } = await aCircle(['Ana', 'Bo', 'Kay'], 2);
    await log(each(personIds));
    expect(await counted('conversations')).toBe(1);
    expect(await counted('people')).toBe(2);
    await log(each(personIds));
    expect(await counted('conversations')).toBe(2);
    expect(await counted('people')).toBe(2);
  });

  it('never counts more conversations than there are, nor more people than key connections', async () => {
    const guests = fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(guests, fc.nat(4), async (conversations, connected) => {
        const { personIds, counted, log } = await aCircle(['Ana', 'Bo', 'Kay', 'Luis'], connected);
        for (const conversation of conversations) await log(conversation.map((at) => ({ id: personIds[at] ?? '' })));
        const met = new Set(conversations.flat().filter((at) => at < connected));
        expect(await counted('conversations')).toBe(
          conversations.filter((conversation) => conversation.some((at) => at < connected)).length,
        );
        expect(await counted('people')).toBe(met.size);
      }),
      { numRuns: 15 },
    );
  });

  it('names each once, whether chosen, known by name or new', async () => {
    const { personIds, tables, log } = await aCircle(['Ana']);
    const { people } = await log([{ id: personIds[0] }, { name: 'ana' }, { name: 'Zoë Ray' }, { name: 'zoe ray' }]);
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Zoë Ray']);
    expect(await tables.people.select()).toHaveLength(2);
  });

  it('leaves the outcome with the person it came from, whoever else was there', async () => {
    const { personIds, tables, planner, log } = await aCircle(['Ana', 'Bo']);
    const outcome = { kind: 'introduction', direction: 'received', text: 'To Vera', from: '1', introducedName: 'Vera' };
    await log(each(personIds), { outcome });
    expect(await tables.outcomes.select()).toMatchObject([{ personId: personIds[1] }]);
    const [vera] = (await tables.people.select()).filter(({ display }) => display === 'Vera');
    expect(vera).toMatchObject({ introducedById: personIds[1] });
    expect((await planner.people.thread(personIds[0] ?? '')).outcomes).toEqual([]);
  });

  it('ends the waits of each, and taking it back brings all of it back', async () => {
    const { personIds, planner, tables, log, lastContactOf } = await aCircle(['Ana', 'Bo']);
    const [ana, bo] = personIds;
    await log([{ id: ana }], { kind: 'email', isOutreach: true, happenedOn: dayOf('2027-03-01') });
    const { undo } = await log([...each(personIds), { name: 'Vera' }]);
    expect(await lastContactOf(ana)).toEqual({ lastContactOn: today, waitingSince: null });
    await planner.trash.undo(undo);
    expect(await lastContactOf(ana)).toEqual({ lastContactOn: null, waitingSince: dayOf('2027-03-01') });
    expect(await lastContactOf(bo)).toEqual({ lastContactOn: null, waitingSince: null });
    expect(await tables.interactionPeople.select()).toHaveLength(1);
    expect(await tables.people.select()).toHaveLength(2);
  });

  it('updates everyone’s last contact when removed, and again when undone', async () => {
    const { personIds, planner, log, lastContactOf, timelineOf } = await aCircle(['Ana', 'Bo']);
    const { interactionId } = await log(each(personIds), { line: 'About drivers' });
    const undo = await planner.interactions.remove(interactionId, 'Coffee chat');
    for (const id of personIds) expect(await lastContactOf(id)).toMatchObject({ lastContactOn: null });
    await planner.trash.undo(undo);
    for (const id of personIds) expect(await lastContactOf(id)).toMatchObject({ lastContactOn: today });
    expect(await timelineOf(personIds[0])).toEqual([['About drivers', 'Bo']]);
  });

  it('stays with the others when one of them is removed, and goes with the last', async () => {
    const { personIds, planner, tables, log, timelineOf } = await aCircle(['Ana', 'Bo']);
    const [ana = '', bo = ''] = personIds;
    await log(each(personIds), { line: 'About drivers' });
    const anaUndo = await planner.people.remove(ana, 'Ana');
    expect(await timelineOf(bo)).toEqual([['About drivers']]);
    const boUndo = await planner.people.remove(bo, 'Bo');
    expect(await tables.interactions.select()).toEqual([]);
    expect((await planner.trash.list(1)).find(({ id }) => id === boUndo)).toMatchObject({ noun: 'people' });
    await expect(planner.trash.undo(anaUndo)).rejects.toThrow('restore “Bo” first');
    await planner.trash.undo(boUndo);
    await planner.trash.undo(anaUndo);
    expect(await timelineOf(bo)).toEqual([['About drivers', 'Ana']]);
  });

  it('is found by its note under each person', async () => {
    const { personIds, planner, log } = await aCircle(['Ana', 'Bo']);
    const { interactionId } = await log(each(personIds), { line: 'Tariffs at night' });
    const found = async (typed: string) =>
      (await planner.search.people(typed, 5)).map(({ name }) => name.map(({ text }) => text).join('')).toSorted();
    expect(await found('tariffs')).toEqual(['Ana', 'Bo']);
    const people = each(personIds.slice(0, 1));
    const changed = { people, kind: 'meeting', happenedOn: today, line: 'Storage pays' };
    await planner.interactions.correct(interactionId, 1, logSchema.parse(changed));
    expect(await found('tariffs')).toEqual([]);
    expect(await found('storage')).toEqual(['Ana']);
  });
});

describe('an outreach to several people', () => {
  it('waits for each by themselves', async () => {
    const { personIds, planner, tables, log, lastContactOf, counted } = await aCircle(['Ana', 'Bo']);
    const [ana, bo] = personIds;
    const { undo } = await log(each(personIds), { kind: 'email', isOutreach: true });
    const waiting = await planner.interactions.waiting(5);
    expect(waiting.map(({ name }) => name).toSorted()).toEqual(['Ana', 'Bo']);
    await planner.interactions.answer(waiting.find(({ name }) => name === 'Ana')?.id ?? '', today);
    expect(await lastContactOf(ana)).toEqual({ lastContactOn: today, waitingSince: null });
    expect(await lastContactOf(bo)).toEqual({ lastContactOn: null, waitingSince: today });
    expect(await counted('conversations')).toBe(1);
    await planner.trash.undo(undo);
    expect(await tables.interactions.select()).toEqual([]);
    expect(await lastContactOf(bo)).toEqual({ lastContactOn: null, waitingSince: null });
  });

  it('is several too when a conversation turns out to have been one', async () => {
    const { personIds, planner, log, lastContactOf } = await aCircle(['Ana', 'Bo']);
    const { interactionId } = await log(each(personIds));
    const written = { people: each(personIds), kind: 'email', happenedOn: today, isOutreach: true };
    await planner.interactions.correct(interactionId, 1, logSchema.parse(written));
    expect(await planner.interactions.waiting(5)).toHaveLength(2);
    for (const id of personIds) expect(await lastContactOf(id)).toEqual({ lastContactOn: null, waitingSince: today });
  });
});

describe('merging two people', () => {
  it('never loses a conversation, and keeps one that both were in once', async () => {
    const { personIds, planner, tables, counted, log, timelineOf } = await aCircle(['Ana', 'Ana Silva', 'Bo']);
    const [ana = '', silva = '', bo = ''] = personIds;
    await log([{ id: ana }, { id: silva }], { line: 'Both' });
    await log([{ id: silva }, { id: bo }], { line: 'One of them' });
    const undo = await planner.duplicates.merge(ana, silva, []);
    expect((await timelineOf(ana)).toSorted()).toEqual([['Both'], ['One of them', 'Bo']]);
    expect(await timelineOf(bo)).toEqual([['One of them', 'Ana']]);
    expect(await tables.interactions.select()).toHaveLength(2);
    expect([await counted('conversations'), await counted('people')]).toEqual([2, 2]);
    await planner.trash.undo(undo);
    expect((await timelineOf(silva)).toSorted()).toEqual([
      ['Both', 'Ana'],
      ['One of them', 'Bo'],
    ]);
    expect(await timelineOf(ana)).toEqual([['Both', 'Ana Silva']]);
  });
});

describe('correcting a conversation', () => {
  it('adds a forgotten person and removes an absent one, with the last contact of each', async () => {
    const { personIds, planner, log, lastContactOf, timelineOf } = await aCircle(['Ana', 'Bo', 'Kay']);
    const [ana = '', bo = '', kay = ''] = personIds;
    const { interactionId } = await log([{ id: ana }, { id: bo }]);
    const people = [{ id: kay }, { id: ana }, { name: 'Vera' }];
    await planner.interactions.correct(interactionId, 1, logSchema.parse({ people, kind: 'meeting', happenedOn: today }));
    expect(await timelineOf(ana)).toEqual([['', 'Kay', 'Vera']]);
    expect(await lastContactOf(bo)).toMatchObject({ lastContactOn: null });
    expect(await lastContactOf(kay)).toMatchObject({ lastContactOn: today });
  });

  it('takes no person of someone else', async () => {
    const { personIds, planner, planId, log } = await aCircle(['Ana']);
    const { planner: stranger } = await freshPlanner();
    const draft = logSchema.parse({ people: each(personIds), kind: 'meeting', happenedOn: today });
    await expect(stranger.interactions.log(draft, planId)).rejects.toThrow(MissingRow);
    const { interactionId } = await log(each(personIds));
    await expect(stranger.interactions.correct(interactionId, 1, draft)).rejects.toThrow(MissingRow);
    expect((await planner.people.thread(personIds[0] ?? '')).interactions).toHaveLength(1);
  });
});

describe('a step with several people', () => {
  const day = dayOf('2027-03-12');
  const aStep = async () => {
    const circle = await aCircle(['Ana', 'Bo', 'Kay']);
    const { planner, planId, personIds, goals } = circle;
    const [ana = '', bo = '', kay = ''] = personIds;
    const draft = { planId, goalId: goals.people, personId: ana, kind: 'coffee_chat', title: 'Coffee', dueOn: day };
    const save = (others: object[], more: object = {}) => planner.steps.save(stepSchema.parse({ ...draft, others, ...more }), today);
    const stepId = await save([{ id: bo }, { name: 'Vera' }, { id: ana }]);
    const planned = async (id: string) => (await planner.people.thread(id)).steps.map((step) => step.id);
    const withWhom = async () => {
      const step = await planner.steps.inFull(stepId);
      return [step.person, ...step.others.map(({ display }) => display)];
    };
    return { ...circle, ana, bo, kay, save, stepId, planned, withWhom };
  };

  it('names each once, stands in the timeline of each, and can be given others', async () => {
    const { ana, bo, kay, save, stepId, planned, withWhom, planner } = await aStep();
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    expect([await planned(ana), await planned(bo), await planned(kay)]).toEqual([[stepId], [stepId], []]);
    const { version } = await planner.steps.find(stepId);
    await save([{ id: kay }], { id: stepId, version });
    expect(await withWhom()).toEqual(['Ana', 'Kay']);
    expect(await planned(bo)).toEqual([]);
  });

  it('is the next step of every key connection it is with, and is drawn for each', async () => {
    const { planner, planId, ana, bo } = await aStep();
    const { drawnGoals } = await planner.threads.drawn(planId, { today, weekStart: 1, pauses: [] });
    const paths = drawnGoals.flatMap((drawn) => drawn.paths).filter((path) => JSON.stringify(path).includes('Coffee'));
    expect(paths.map(({ personId }) => personId)).toEqual(expect.arrayContaining([ana, bo]));
    const gaps = drawnGoals.flatMap((drawn) => drawn.paths).filter(({ personId }) => personId === bo);
    expect(JSON.stringify(gaps)).not.toMatch(/no next step/i);
  });

  it('stays with the others when its first person is removed or merged, until that is taken back', async () => {
    const { planner, ana, bo, withWhom } = await aStep();
    const removed = await planner.people.remove(ana, 'Ana');
    expect(await withWhom()).toEqual(['Bo', 'Vera']);
    expect((await planner.trash.list(1))[0]).toMatchObject({ noun: 'people' });
    await planner.trash.undo(removed);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    const merged = await planner.duplicates.merge(bo, ana, []);
    expect(await withWhom()).toEqual(['Bo', 'Vera']);
    await planner.trash.undo(merged);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    const other = await planner.duplicates.merge(ana, bo, []);
    expect(await withWhom()).toEqual(['Ana', 'Vera']);
    await planner.trash.undo(other);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
  });

  it('follows from a conversation with all of them, and is taken back with it', async () => {
    const { planner, personIds, tables, log } = await aStep();
    const next = { title: 'Send the draft', kind: 'follow_up', dueOn: day, goalId: '' };
    const { undo } = await log(each(personIds), { next });
    const [step] = (await tables.steps.select()).filter(({ title }) => title === next.title);
    expect((await planner.steps.inFull(step?.id ?? '')).others.map(({ display }) => display)).toEqual(['Bo', 'Kay']);
    await planner.trash.undo(undo);
    expect((await tables.steps.select()).map(({ title }) => title)).toEqual(['Coffee']);
  });
});
