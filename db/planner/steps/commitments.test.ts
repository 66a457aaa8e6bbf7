import { describe, expect, it } from 'vitest';
import { reviewWeeks } from '@/lib/plan/review/review';
import { logSchema } from '@/lib/plan/step/interaction';
import { stepSchema } from '@/lib/plan/step/step';
import { type Day, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
const today = day('2027-03-09');

async function aStep(dueOn: Day) {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const draft = { planId, goalId: '', personId: '', kind: 'learn' as const, title: 'Read the primer' };
  const id = await planner.steps.save(stepSchema.parse({ ...draft, dueOn }), today);
  const move = async (to: Day, on = today) => {
    const { version } = await planner.steps.find(id);
    await planner.steps.save(stepSchema.parse({ ...draft, id, version, dueOn: to }), on);
  };
  const weeks = async (on = today) => {
    const promised = await planner.progress.commitments(planId, plan.startsOn, on);
    return reviewWeeks(promised, { from: day('2027-03-01'), today: on, weekStart: 1, pauses: [] }).map(({ done, due, kept }) => ({
      done,
      due,
      kept,
    }));
  };
  return { db, planner, tables, planId, draft, id, move, weeks };
}

describe('a commitment keeps its day', () => {
  it('that was up: the move is a new one, and the week it was missed in stays missed', async () => {
    const { planner, id, move, weeks } = await aStep(day('2027-03-05'));
    const before = await weeks();
    await move(day('2027-03-12'));
    expect(await weeks()).toEqual(before);
    expect(before).toEqual([{ done: 0, due: 1, kept: false }]);
    expect(await planner.steps.missedOf(id)).toMatchObject([{ dueOn: day('2027-03-05'), movedOn: today }]);

    await planner.steps.complete(id, day('2027-03-12'));
    expect(await weeks(day('2027-03-16'))).toEqual([...before, { done: 1, due: 1, kept: true }]);
  });

  it('before it is up a move is a plain change, and so is a change of anything else', async () => {
    const { planner, id, move, weeks } = await aStep(today);
    await move(day('2027-03-12'));
    await move(day('2027-03-11'));
    expect(await planner.steps.missedOf(id)).toEqual([]);
    await move(day('2027-03-11'), day('2027-03-20'));
    expect(await planner.steps.missedOf(id)).toEqual([]);
    expect(await weeks()).toEqual([{ done: 0, due: 0, kept: null }]);
  });

  it('however it is postponed, and undo gives the day back and takes what was kept of it away', async () => {
    const { planner, tables, id } = await aStep(day('2027-03-05'));
    const undo = await planner.steps.postpone(id, day('2027-03-10'), today);
    expect(await planner.steps.find(id)).toMatchObject({ dueOn: day('2027-03-10') });
    expect(await planner.steps.missedOf(id)).toMatchObject([{ dueOn: day('2027-03-05'), movedOn: today }]);
    const undoLater = await planner.steps.postpone(id, day('2027-03-12'), today);
    expect(await planner.steps.missedOf(id)).toHaveLength(1);
    await planner.trash.undo(undoLater);
    await planner.trash.undo(undo);
    expect(await planner.steps.find(id)).toMatchObject({ dueOn: day('2027-03-05') });
    expect(await planner.steps.missedOf(id)).toEqual([]);
    await planner.steps.drop(id, today);
    await expect(planner.steps.postpone(id, today, today)).rejects.toThrow(MissingRow);
    expect(await tables.steps.select()).toMatchObject([{ dueOn: day('2027-03-05') }]);
  });

  it('is counted as kept or not with an if-then plan and without, each missed day once', async () => {
    const { planner, planId, draft, id } = await aStep(day('2027-03-05'));
    const plan = { cue: 'it is Friday', response: 'read' };
    const withPlan = await planner.steps.save(stepSchema.parse({ ...draft, ...plan, dueOn: day('2027-03-08') }), today);
    await planner.steps.save(stepSchema.parse({ ...draft, ...plan, dueOn: day('2027-03-20') }), today);
    await planner.steps.postpone(id, day('2027-03-12'), today);
    const kept = () => planner.steps.keptByIfThen(planId, today);
    expect(await kept()).toEqual({ withPlan: { kept: 0, due: 1 }, without: { kept: 0, due: 1 } });
    await planner.steps.complete(withPlan, day('2027-03-08'));
    await planner.steps.complete(id, today);
    expect(await kept()).toEqual({ withPlan: { kept: 1, due: 1 }, without: { kept: 1, due: 2 } });
    await planner.steps.drop(withPlan, today);
    expect(await kept()).toEqual({ withPlan: { kept: 0, due: 0 }, without: { kept: 1, due: 2 } });
  });

  it('may be missed more than once, and is not kept when the save was refused', async () => {
    const { planner, draft, id, move } = await aStep(day('2027-03-05'));
    await expect(planner.steps.save(stepSchema.parse({ ...draft, id, version: 7, dueOn: day('2027-03-12') }), today)).rejects.toThrow(
      StaleRow,
    );
    await move(day('2027-03-12'));
    await move(day('2027-03-30'), day('2027-03-20'));
    expect((await planner.steps.missedOf(id)).map(({ dueOn }) => dueOn)).toEqual([day('2027-03-05'), day('2027-03-12')]);
  });

  it('is removed and restored with its step, and belongs to no one else', async () => {
    const { db, planner, planId, id, move } = await aStep(day('2027-03-05'));
    await move(day('2027-03-12'));
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    expect(await stranger.steps.missedOf(id)).toEqual([]);
    const asked = [planId, plan.startsOn, today] as const;
    expect(await stranger.progress.commitments(...asked)).toEqual([]);
    const undo = await planner.steps.remove(id, 'Read');
    expect(await planner.progress.commitments(...asked)).toEqual([]);
    await planner.trash.undo(undo);
    expect(await planner.progress.commitments(...asked)).toHaveLength(1);
  });
});

describe('a step that is opened again', () => {
  async function spoken(more: object = {}) {
    const { planner, tables, planId, draft } = await aStep(today);
    const personId = await planner.people.meet('Siobhan');
    const goal = { statement: 'Talk with 9', baseline: 0, target: 9, unit: 'talks', startsOn: plan.startsOn, dueOn: plan.endsOn };
    const goalId = await tables.goals.create({ planId, measure: 'conversations', ...goal });
    await tables.keyConnections.create({ goalId, personId, role: 'advice' });
    const id = await planner.steps.save(stepSchema.parse({ ...draft, goalId, personId, kind: 'coffee_chat', dueOn: today }), today);
    const log = logSchema.parse({
      people: [{ id: personId }],
      kind: 'coffee_chat',
      happenedOn: today,
      stepId: id,
      line: 'About drivers',
      ...more,
    });
    const { interactionId } = await planner.interactions.log(log, planId);
    const state = async () => ({
      step: (await planner.steps.find(id)).doneOn,
      counted: (await planner.goals.eventsOfPlan(planId, today)).length,
      person: await planner.people.find(personId).then(({ lastContactOn, waitingSince }) => ({ lastContactOn, waitingSince })),
      outcomes: (await tables.outcomes.select()).length,
    });
    return { planner, tables, id, interactionId, state };
  }

  it('takes back the conversation that was logged for it, so that no goal counts it, and undo brings all of it back', async () => {
    const outcome = { kind: 'advice', direction: 'received', text: 'Price it' };
    const { planner, id, state } = await spoken({ outcome });
    const before = await state();
    expect(before).toMatchObject({ step: today, counted: 1, outcomes: 1 });
    expect(await planner.steps.hasConversation(id)).toBe(true);
    const undo = await planner.steps.reopen(id);
    expect(await state()).toEqual({ step: null, counted: 0, person: { lastContactOn: null, waitingSince: null }, outcomes: 0 });
    await planner.trash.undo(undo);
    expect(await state()).toEqual(before);
  });

  it('waits again for an answer that ended it', async () => {
    const { planner, id, interactionId, state } = await spoken({ isOutreach: true, kind: 'message' });
    await planner.interactions.answer(interactionId, today);
    const before = await state();
    expect(before).toMatchObject({ step: today, counted: 1 });
    const undo = await planner.steps.reopen(id);
    expect(await state()).toMatchObject({ step: null, counted: 0, person: { lastContactOn: null, waitingSince: today } });
    await planner.trash.undo(undo);
    expect(await state()).toEqual(before);
  });
});
