import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';
import { aCircle, each, today } from './several-people-sample';

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
