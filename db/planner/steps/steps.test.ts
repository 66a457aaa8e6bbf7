import { describe, expect, it } from 'vitest';
import { outcomeSchema } from '@/lib/plan/step/outcome';
import { stepSchema } from '@/lib/plan/step/step';
import { everyStep, type StepFilter } from '@/lib/plan/step/step-filter';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
const today = day('2027-03-09');

async function aStep() {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const personId = await planner.people.meet('Marcus Bell');
  const draft = { planId, goalId: '', personId, kind: 'thank' as const, title: 'Thank Marcus', dueOn: today };
  const id = await planner.steps.save(stepSchema.parse(draft));
  const step = () => planner.steps.find(id);
  return { db, planner, tables, planId, personId, draft, id, step };
}

describe('a step', () => {
  it('creates a new person it is planned with, once, whether it is created or changed', async () => {
    const { planner, tables, personId, draft, id, step } = await aStep();
    const named = (newPersonName: string) => ({ ...draft, personId: '', newPersonName });
    const { personId: jo } = await planner.steps.find(await planner.steps.save(stepSchema.parse(named('Jo Ellis'))));
    expect(await planner.people.find(jo ?? '')).toMatchObject({ display: 'Jo Ellis', given: 'Jo' });
    expect(await planner.steps.find(await planner.steps.save(stepSchema.parse(named('marcus bell'))))).toMatchObject({ personId });

    const { version } = await step();
    await planner.steps.save(stepSchema.parse({ ...named('Ana Lima'), id, version: String(version) }));
    const { personId: ana } = await step();
    expect(await planner.people.find(ana ?? '')).toMatchObject({ display: 'Ana Lima' });
    expect(await tables.people.select()).toHaveLength(3);
  });

  it('is completed, reopened or dropped, and each can be undone', async () => {
    const { planner, id, step } = await aStep();
    const { undo: undoDone } = await planner.steps.complete(id, today);
    expect(await step()).toMatchObject({ doneOn: today });
    await planner.trash.undo(undoDone);
    expect(await step()).toMatchObject({ doneOn: null });

    await planner.steps.complete(id, today);
    await planner.steps.nothingCameOf(id);
    const undoOpen = await planner.steps.reopen(id);
    expect(await step()).toMatchObject({ doneOn: null, nothingCameOfIt: false });
    await planner.trash.undo(undoOpen);
    expect(await step()).toMatchObject({ doneOn: today, nothingCameOfIt: true });

    await planner.steps.drop(id, today);
    expect(await step()).toMatchObject({ doneOn: null, droppedOn: today });
  });

  it('is split by week: open steps from before are included, completed ones are not', async () => {
    const { planner, planId, draft } = await aStep();
    const early = await planner.steps.save(stepSchema.parse({ ...draft, title: 'Early', dueOn: day('2027-03-01') }));
    const over = await planner.steps.save(stepSchema.parse({ ...draft, title: 'Over', dueOn: day('2027-03-02') }));
    await planner.steps.complete(over, day('2027-03-02'));
    const titles = async () => (await planner.steps.ofWeek(planId, day('2027-03-08'), day('2027-03-14'))).map(({ title }) => title);
    expect(await titles()).toEqual(['Early', 'Thank Marcus']);
    await planner.steps.drop(early, today);
    expect(await titles()).toEqual(['Thank Marcus']);
  });

  it('is found by its goal, its kind and whoever it is with, in every list', async () => {
    const { planner, planId, personId, draft } = await aStep();
    const bo = await planner.people.meet('Bo Chen');
    const with2 = { ...draft, kind: 'learn' as const, title: 'Read', others: [{ id: bo, name: '' }] };
    await planner.steps.save(stepSchema.parse(with2));
    const titles = async (filter: Partial<StepFilter>) => {
      const given = { ...everyStep, ...filter };
      const lists = await Promise.all([
        planner.steps.between(planId, today, today, given),
        planner.steps.ahead(planId, today, today, given),
        planner.steps.open(planId, 1, given),
      ]);
      const [first, ...others] = lists.map((list) => list.map(({ title }) => title).sort());
      for (const other of others) expect(other).toEqual(first);
      return first;
    };
    expect(await titles({})).toEqual(['Read', 'Thank Marcus']);
    expect(await titles({ personId })).toEqual(['Read', 'Thank Marcus']);
    expect(await titles({ personId: bo })).toEqual(['Read']);
    expect(await titles({ kind: 'thank' })).toEqual(['Thank Marcus']);
    expect(await titles({ goalId: 'none' })).toEqual([]);
  });

  it('can’t point to a missing row, nor overwrite another tab’s change', async () => {
    const { db, planner, id, draft, step } = await aStep();
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    const theirs = await stranger.people.meet('Someone');
    await expect(planner.steps.save(stepSchema.parse({ ...draft, personId: theirs }))).rejects.toThrow(MissingRow);
    const { version } = await step();
    await planner.steps.save(stepSchema.parse({ ...draft, id, version, title: 'First' }));
    await expect(planner.steps.save(stepSchema.parse({ ...draft, id, version, title: 'Second' }))).rejects.toThrow(StaleRow);
  });
});

describe('an outcome', () => {
  it('that was advice wants a report back in fourteen days, until it is given', async () => {
    const { planner, personId, id: stepId, step } = await aStep();
    await planner.steps.nothingCameOf(stepId);
    const draft = {
      personId,
      stepId,
      interactionId: '',
      text: 'Write it up',
      happenedOn: day('2027-02-20'),
      reportBackBy: '',
      introducedId: '',
    };
    const id = await planner.outcomes.save(outcomeSchema.parse({ ...draft, kind: 'advice', direction: 'received' }));
    await planner.outcomes.save(outcomeSchema.parse({ ...draft, kind: 'advice', direction: 'given' }));
    await planner.outcomes.save(outcomeSchema.parse({ ...draft, kind: 'insight', direction: 'received' }));
    expect(await step()).toMatchObject({ nothingCameOfIt: false });
    expect(await planner.outcomes.owed(5)).toMatchObject([{ id, name: 'Marcus Bell', reportBackBy: day('2027-03-06') }]);

    const undo = await planner.outcomes.reportBack(id, 'I wrote it up and sent it round', today);
    expect(await planner.outcomes.find(id)).toMatchObject({ reportedBackOn: today, report: 'I wrote it up and sent it round' });
    expect(await planner.outcomes.owed(5)).toEqual([]);
    await planner.trash.undo(undo);
    expect(await planner.outcomes.owed(5)).toHaveLength(1);

    const thanks = await planner.outcomes.thank(id, day('2027-03-08'), 'email');
    expect(await planner.outcomes.find(id)).toMatchObject({ thankedOn: day('2027-03-08'), thankedBy: 'email' });
    await planner.trash.undo(thanks);
    expect(await planner.outcomes.find(id)).toMatchObject({ thankedOn: null, thankedBy: null });
  });
});

describe('feedback', () => {
  it('becomes a step of its plan, and is answered', async () => {
    const { planner, planId, personId } = await aStep();
    const said = { planId, personId, fromName: '', kind: 'growth' as const, text: 'Show one decision', receivedOn: today };
    const id = await planner.feedback.save(said);
    const stepId = await planner.feedback.becomeStep({ id, title: 'Write the case', kind: 'learn', dueOn: day('2027-03-19') });
    expect(await planner.steps.find(stepId)).toMatchObject({ planId, personId, title: 'Write the case' });
    await planner.feedback.answer(id, 'I wrote the case', today);
    expect(await planner.feedback.ofPlan(planId)).toMatchObject([{ id, stepId, answer: 'I wrote the case', answeredOn: today }]);
  });
});
