import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { day as dayOf } from '@/lib/plan/time/day';
import { aCircle, each, today } from './several-people-sample';

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

  it('gives the outcome to the person it came from, whoever else was there', async () => {
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
