import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { stepSchema } from '@/lib/plan/step/step';
import { day } from '@/lib/plan/time/day';
import type { StepKind } from '@/lib/plan/words/words';
import { planWithGoal } from '../goals/goal-sample';

const today = day('2027-03-09');

async function aStep(kind: StepKind = 'coffee_chat', fields: { recurrence?: string } = {}) {
  const { planner, tables, planId, id: goalId } = await planWithGoal();
  const ana = await planner.people.meet('Ana Silva');
  const bo = await planner.people.meet('Bo Chen');
  await tables.keyConnections.create({ goalId, personId: ana });
  const id = await planner.steps.save(
    stepSchema.parse({ planId, goalId, personId: ana, others: [{ id: bo, name: '' }], kind, title: 'Coffee', dueOn: today, ...fields }),
  );
  const lastContact = async () => [(await planner.people.find(ana)).lastContactOn, (await planner.people.find(bo)).lastContactOn];
  const counted = async () => (await planner.goals.eventsOf(goalId, today)).length;
  const row = async () => (await planner.steps.between(planId, today, today)).find((step) => step.id === id);
  const said = { people: [{ id: ana, name: '' }], kind: 'coffee_chat' as const, happenedOn: today, stepId: id };
  return { planner, tables, planId, ana, bo, id, lastContact, counted, row, said };
}

describe('completing a step', () => {
  it('counts a ticked coffee as a conversation with everyone it was with, and undo takes all of it back', async () => {
    const { planner, tables, ana, bo, id, lastContact, counted, row } = await aStep();
    const { isLogged, undo } = await planner.steps.complete(id, today);
    expect(isLogged).toBe(true);
    expect(await tables.interactions.select()).toMatchObject([{ kind: 'coffee_chat', line: '', stepId: id, personIds: [ana, bo] }]);
    expect(await lastContact()).toEqual([today, today]);
    expect(await counted()).toBe(1);
    expect(await row()).toMatchObject({ doneOn: today, isLogged: false });
    await planner.trash.undo(undo);
    expect(await tables.interactions.select()).toEqual([]);
    expect(await lastContact()).toEqual([null, null]);
    expect(await counted()).toBe(0);
    expect(await row()).toMatchObject({ doneOn: null });
  });

  it('lets what was said take the place of the tick’s conversation, and undo brings that back', async () => {
    const { planner, tables, id, ana, counted, lastContact, row, said } = await aStep();
    await planner.steps.complete(id, day('2027-03-08'));
    const { undo } = await planner.interactions.log(
      logSchema.parse({ ...said, line: 'He likes maps', outcome: { text: 'Ask Vera', kind: 'advice' } }),
      '',
    );
    expect(await tables.interactions.select()).toMatchObject([{ line: 'He likes maps', personIds: [ana] }]);
    expect(await lastContact()).toEqual([today, null]);
    expect(await counted()).toBe(1);
    expect(await row()).toMatchObject({ doneOn: day('2027-03-08'), isLogged: true, outcomes: 1 });
    await planner.trash.undo(undo);
    expect(await tables.interactions.select()).toMatchObject([{ line: '', happenedOn: day('2027-03-08') }]);
    expect(await lastContact()).toEqual([day('2027-03-08'), day('2027-03-08')]);
    expect(await tables.outcomes.select()).toEqual([]);
  });

  it('makes a conversation of one line and an outcome of one with a kind, once', async () => {
    const { planner, tables, id } = await aStep('schedule_meeting');
    const { undo } = await planner.steps.complete(id, today, { line: 'Ask Vera', outcome: 'advice' });
    expect(await tables.interactions.select()).toMatchObject([{ kind: 'meeting', line: '' }]);
    expect(await tables.outcomes.select()).toMatchObject([
      { text: 'Ask Vera', kind: 'advice', stepId: id, reportBackBy: day('2027-03-23') },
    ]);
    await planner.steps.complete(id, today);
    expect(await tables.interactions.select()).toHaveLength(1);
    await planner.trash.undo(undo);
    expect(await tables.interactions.select()).toEqual([]);
    expect(await tables.outcomes.select()).toEqual([]);
  });

  it('logs no conversation for a step that is none, nor for a tick that may wait for an answer', async () => {
    for (const kind of ['schedule_meeting', 'follow_up', 'reach_out', 'learn', 'attend_event'] as const) {
      const { planner, tables, id, lastContact } = await aStep(kind);
      expect((await planner.steps.complete(id, today)).isLogged, kind).toBe(false);
      expect(await tables.interactions.select(), kind).toEqual([]);
      expect(await lastContact()).toEqual([null, null]);
    }
    const { planner, tables, id } = await aStep('learn');
    const { undo } = await planner.steps.complete(id, today, { line: 'It is about maps', outcome: null });
    expect(await tables.interactions.select()).toEqual([]);
    expect(await tables.outcomes.select()).toMatchObject([{ kind: 'insight', text: 'It is about maps', stepId: id }]);
    await planner.trash.undo(undo);
    expect(await tables.outcomes.select()).toEqual([]);
  });

  it('makes one conversation and one next step when two tabs tick it at once', async () => {
    const { planner, tables, id } = await aStep('coffee_chat', { recurrence: 'FREQ=WEEKLY' });
    await Promise.all([planner.steps.complete(id, today), planner.steps.complete(id, today)]);
    expect(await tables.interactions.select()).toHaveLength(1);
    expect(await tables.steps.select()).toHaveLength(2);
  });
});
