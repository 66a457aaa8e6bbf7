import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { outcomeSchema } from '@/lib/plan/step/outcome';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, noon } from '../../engine/fresh-database';
import { AlreadyDone, MissingRow } from '../../errors';
import { plannerOf } from '../../planner';
import { aStep, today } from './log-sample';

describe('a conversation that is logged', () => {
  it('resets the rhythm, counts toward its goal and completes its step', async () => {
    const { planner, log, person, events, stepId } = await aStep();
    await log({ stepId, happenedOn: day('2027-03-08') });
    expect(await person()).toMatchObject({ lastContactOn: day('2027-03-08'), waitingSince: null });
    expect(await planner.steps.find(stepId)).toMatchObject({ doneOn: day('2027-03-08') });
    expect(await events()).toBe(1);
  });

  it('brings the next step, the outcome with its report back, and a person who is new', async () => {
    const { planner, tables, planId, goalId, personId, log } = await aStep();
    await log({
      next: { title: 'Send him the draft', kind: 'follow_up', dueOn: day('2027-03-19'), goalId: '' },
      outcome: { kind: 'advice', direction: 'received', text: 'Write it up' },
    });
    const [step] = (await tables.steps.select()).filter(({ title }) => title === 'Send him the draft');
    expect(step).toMatchObject({ planId, goalId, personId, dueOn: day('2027-03-19'), doneOn: null });
    expect(await tables.outcomes.select()).toMatchObject([{ personId, text: 'Write it up', reportBackBy: day('2027-03-23') }]);

    const { people: met } = await log({ people: [{ name: 'Hanna Sørensen' }] });
    const [{ id } = { id: '' }] = met;
    expect(await planner.people.find(id)).toMatchObject({ given: 'Hanna', family: 'Sørensen', lastContactOn: today });
    expect(await log({ people: [{ name: 'hanna sørensen' }] })).toMatchObject({ people: [{ id }] });
  });

  it('gives its tags to everyone in it, and undo removes only what it gave', async () => {
    const { planner, personId, log } = await aStep();
    await planner.people.tag([personId], 'energy');
    const { undo, people: both } = await log({ people: [{ id: personId }, { name: 'Hanna Sørensen' }], tags: 'energy, tariffs' });
    for (const { id } of both) expect((await planner.people.whole(id)).tags).toEqual(['energy', 'tariffs']);
    await planner.trash.undo(undo);
    expect((await planner.people.whole(personId)).tags).toEqual(['energy']);
  });

  it('is written once with all that follows, or not at all', async () => {
    const { db, ownerId, tables, log, stepId } = await aStep();
    const submit = () => log({ people: [{ name: 'Luis' }], stepId }, plannerOf(db, ownerId, noon, 'one-click-of-a-button'));
    await submit();
    await expect(submit()).rejects.toThrow(AlreadyDone);
    await expect(log({ people: [{ name: 'No One' }], next: { title: 'x', dueOn: today, goalId: 'of-a-stranger' } })).rejects.toThrow();
    expect((await tables.people.select()).map(({ display }) => display).sort()).toEqual(['Luis', 'Tomasz Wierzba']);
    expect(await tables.interactions.select()).toHaveLength(1);
  });

  it('updates the last contact when removed, and again when undone', async () => {
    const { planner, tables, log, person } = await aStep();
    await log({});
    const [interaction] = await tables.interactions.select();
    const undo = await planner.interactions.remove(interaction?.id ?? '', 'Coffee chat');
    expect(await person()).toMatchObject({ lastContactOn: null });
    await planner.trash.undo(undo);
    expect(await person()).toMatchObject({ lastContactOn: today });
  });
});

describe('a conversation with someone who serves no goal', () => {
  it('makes them a key connection of the goal it counts for, until that is taken back', async () => {
    const { planner, tables, planId, goalId, log, events } = await aStep();
    await log({ people: [{ name: 'Ana' }] });
    expect(await events()).toBe(0);
    const { people: met, undo } = await log({ people: [{ name: 'Kay' }], goalId });
    const personIds = met.map(({ id }) => id);
    expect(await planner.keyConnections.placeOf(planId, { personIds, stepId: '' })).toEqual({ isConnected: true, stepGoalId: null });
    expect(await events()).toBe(1);
    await planner.trash.undo(undo);
    expect(await events()).toBe(0);
    expect((await tables.people.select()).map(({ display }) => display).sort()).toEqual(['Ana', 'Tomasz Wierzba']);
  });

  it('leaves a key connection as it is, and names the goal of a step', async () => {
    const { planner, planId, goalId, personId, stepId, log } = await aStep();
    const { undo } = await log({ goalId });
    await planner.trash.undo(undo);
    expect(await planner.keyConnections.ofGoal(goalId)).toMatchObject([{ personId, role: 'information' }]);
    expect(await planner.keyConnections.placeOf(planId, { personIds: [personId], stepId })).toEqual({
      isConnected: true,
      stepGoalId: goalId,
    });
    const { planner: stranger } = await freshPlanner();
    expect(await stranger.keyConnections.placeOf(planId, { personIds: [personId], stepId })).toEqual({
      isConnected: false,
      stepGoalId: null,
    });
    await expect(
      stranger.interactions.log(logSchema.parse({ people: [{ name: 'X' }], kind: 'meeting', happenedOn: today, goalId }), planId),
    ).rejects.toThrow(MissingRow);
  });
});

describe('an introduction in the log', () => {
  const introduction = (more: object) => ({
    outcome: { kind: 'introduction', direction: 'received', text: 'Introduced me to Vera', ...more },
  });

  it('keeps the person introduced, even a new one, until it is undone', async () => {
    const { planner, tables, personId, log } = await aStep();
    const { undo } = await log(introduction({ introducedName: 'Vera Lund' }));
    const [outcome] = await tables.outcomes.select();
    expect(await planner.people.find(outcome?.introducedId ?? '')).toMatchObject({ display: 'Vera Lund', introducedById: personId });
    await planner.trash.undo(undo);
    expect(await tables.people.select()).toMatchObject([{ id: personId }]);
    expect(await tables.outcomes.select()).toEqual([]);
  });

  it('by a new person is undone as a whole, and an existing person is not created twice', async () => {
    const { planner, tables, personId, log } = await aStep();
    const both = await log({ people: [{ name: 'Marcus' }], ...introduction({ introducedName: 'Vera Lund' }) });
    await planner.trash.undo(both.undo);
    expect(await tables.people.select()).toMatchObject([{ id: personId }]);
    const vera = await planner.people.meet('Vera Lund');
    await log(introduction({ introducedName: 'vera lund' }));
    await log(introduction({ introducedId: vera, direction: 'given' }));
    await log({ outcome: { kind: 'advice', direction: 'received', text: 'Write', introducedName: 'No One' } });
    expect((await tables.outcomes.select()).map(({ introducedId }) => introducedId).toSorted()).toEqual([vera, vera, null]);
    expect(await tables.people.select()).toHaveLength(2);
  });

  it('also where the outcome is written down by itself', async () => {
    const { planner, personId } = await aStep();
    const values = {
      personId,
      kind: 'introduction',
      direction: 'received',
      text: 'Meet Vera',
      happenedOn: today,
      introducedName: 'Vera Lund',
    };
    const id = await planner.outcomes.save(outcomeSchema.parse(values));
    const { introducedId } = await planner.outcomes.find(id);
    expect(await planner.people.find(introducedId ?? '')).toMatchObject({ display: 'Vera Lund', introducedById: personId });
  });
});
