import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { type StepDraft, stepSchema } from '@/lib/plan/step/step';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { CannotUndo } from '../../errors';

/** A Tuesday. */
const today = day('2027-03-09');

async function repeating(recurrence = 'FREQ=WEEKLY', more: Partial<StepDraft> = {}) {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'x', startsOn: day('2027-01-04'), endsOn: day('2027-12-31') });
  const personId = await planner.people.meet('Marcus Bell');
  const otherId = await planner.people.meet('Ana Lima');
  const draft: StepDraft = { planId, personId, others: [{ id: otherId, name: '' }], kind: 'coffee_chat', title: 'Coffee', dueOn: today };
  const save = (change: Partial<StepDraft> = {}) =>
    planner.steps.save(stepSchema.parse({ ...draft, recurrence, ...more, ...change }), today);
  const id = await save();
  /** Every row as "title day", with what became of it. */
  const rows = async () =>
    (await tables.steps.select())
      .toSorted((a, b) => (a.dueOn + a.title < b.dueOn + b.title ? -1 : 1))
      .map(({ title, dueOn, doneOn, droppedOn, recurrence: rule }) =>
        [title, dueOn.slice(5), doneOn && 'done', droppedOn && 'dropped', !rule && 'once'].filter(Boolean).join(' '),
      );
  const open = async () => (await tables.steps.select()).find(({ doneOn, droppedOn, recurrence: rule }) => !doneOn && !droppedOn && rule);
  const edit = async (change: Partial<StepDraft>) => {
    const row = await open();
    return save({ recurrence: row?.recurrence, dueOn: row?.dueOn, title: row?.title, id: row?.id, version: row?.version, ...change });
  };
  return { db, planner, tables, planId, personId, otherId, id, rows, open, edit };
}

describe('a step that repeats', () => {
  it('comes again when it is done, with all it says, and undo takes both back', async () => {
    const { planner, id, otherId, rows, open } = await repeating();
    expect(await rows()).toEqual(['Coffee 03-09']);
    const { undo } = await planner.steps.complete(id, today);
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
    expect(await planner.steps.comesAgainOn(id)).toBe('2027-03-16');
    const next = await open();
    expect(await planner.steps.inFull(next?.id ?? '')).toMatchObject({ person: 'Marcus Bell', others: [{ id: otherId }], version: 1 });
    await planner.trash.undo(undo);
    expect(await rows()).toEqual(['Coffee 03-09']);
    expect((await planner.steps.inFull(id)).others).toHaveLength(1);
  });

  it('comes once however often it is done, and changing the day it was done plans nothing', async () => {
    const { planner, id, rows } = await repeating();
    await Promise.all([planner.steps.complete(id, today), planner.steps.complete(id, today)]);
    await planner.steps.complete(id, day('2027-03-08'));
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
  });

  it('comes next on a day that is not before it was done, and on no paused one', async () => {
    const { planner, id, rows } = await repeating();
    await planner.pauses.add({ fromOn: day('2027-03-29'), toOn: day('2027-04-02'), reason: '', enteredOn: null, emergency: false });
    await planner.steps.complete(id, day('2027-03-24'));
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 04-06']);
  });

  it('is skipped with a reason, and undo takes both back', async () => {
    const { planner, tables, id, rows } = await repeating();
    const undo = await planner.steps.skip(id, today, 'Travelling');
    expect(await rows()).toEqual(['Coffee 03-09 dropped', 'Coffee 03-16']);
    expect(await planner.steps.find(id)).toMatchObject({ skipReason: 'Travelling' });
    await planner.trash.undo(undo);
    expect([await rows(), (await tables.steps.select())[0]?.skipReason]).toEqual([['Coffee 03-09'], '']);
  });

  it('ends when it is dropped, and when its rule ends', async () => {
    const dropped = await repeating();
    await dropped.planner.steps.drop(dropped.id, today);
    expect(await dropped.rows()).toEqual(['Coffee 03-09 dropped']);
    const ended = await repeating('FREQ=WEEKLY;COUNT=2');
    await ended.planner.steps.complete(ended.id, today);
    await ended.planner.steps.complete((await ended.open())?.id ?? '', day('2027-03-16'));
    expect(await ended.rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16 done']);
  });

  it('has one open occurrence when one that is done is reopened', async () => {
    const { planner, id, rows } = await repeating();
    await planner.steps.complete(id, today);
    const undo = await planner.steps.reopen(id);
    expect(await rows()).toEqual(['Coffee 03-09']);
    await planner.trash.undo(undo);
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
  });

  it('keeps what was done since: undo says why it cannot', async () => {
    const { planner, id, open } = await repeating();
    const { undo } = await planner.steps.complete(id, today);
    await planner.steps.complete((await open())?.id ?? '', day('2027-03-16'));
    await expect(planner.trash.undo(undo)).rejects.toThrow(CannotUndo);
  });

  it('comes again when a conversation or an answer completes it', async () => {
    const { planner, planId, personId, id, rows } = await repeating();
    const log = (more: object) => planner.interactions.log(logSchema.parse({ people: [{ id: personId }], kind: 'email', ...more }), planId);
    const sent = await log({ happenedOn: today, isOutreach: true, stepId: id });
    expect(await rows()).toEqual(['Coffee 03-09']);
    const undo = await planner.interactions.answer(sent.interactionId, today);
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
    await planner.trash.undo(undo);
    expect(await rows()).toEqual(['Coffee 03-09']);
    const spoken = await log({ happenedOn: today, isOutreach: false });
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
    await planner.trash.undo(spoken.undo);
    expect(await rows()).toEqual(['Coffee 03-09']);
    await log({ happenedOn: today, isOutreach: false, stepId: id });
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 03-16']);
  });
});

describe('an edit of a step that repeats', () => {
  it('moves this one alone: a day that was up counts as missed, and the next comes as it would have', async () => {
    const { planner, id, rows, edit } = await repeating('FREQ=WEEKLY', { dueOn: day('2027-03-02') });
    await edit({ dueOn: day('2027-03-11') });
    expect(await rows()).toEqual(['Coffee 03-11']);
    expect((await planner.steps.missedOf(id)).map(({ dueOn }) => dueOn)).toEqual(['2027-03-02']);
    await planner.steps.complete(id, day('2027-03-11'));
    expect(await rows()).toEqual(['Coffee 03-11 done', 'Coffee 03-16']);
  });

  it('changes this one alone: it leaves the series, which goes on as it was', async () => {
    const { rows, edit } = await repeating();
    await edit({ title: 'Lunch', dueOn: day('2027-03-10') });
    expect(await rows()).toEqual(['Lunch 03-10 once', 'Coffee 03-16']);
  });

  it('changes this and the following ones, from its day on', async () => {
    const { planner, id, rows, edit, open } = await repeating('FREQ=WEEKLY;COUNT=4');
    await planner.steps.complete(id, today);
    await edit({ title: 'Lunch', dueOn: day('2027-03-17'), reach: 'following' });
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Lunch 03-17']);
    expect(await open()).toMatchObject({ recurrence: 'FREQ=WEEKLY;COUNT=3', repeatsFrom: '2027-03-17' });
    await planner.steps.complete((await open())?.id ?? '', day('2027-03-17'));
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Lunch 03-17 done', 'Lunch 03-24']);
  });

  it('changes all: what the others say, but neither their days nor whom they were with', async () => {
    const { planner, id, personId, rows, edit, open } = await repeating();
    await planner.steps.complete(id, today);
    await edit({ title: 'Lunch', personId: '', others: [], dueOn: day('2027-03-17'), reach: 'all' });
    expect(await rows()).toEqual(['Lunch 03-09 done', 'Lunch 03-17']);
    expect([(await planner.steps.find(id)).personId, (await open())?.personId]).toEqual([personId, null]);
    await planner.steps.complete((await open())?.id ?? '', day('2027-03-17'));
    expect(await rows()).toEqual(['Lunch 03-09 done', 'Lunch 03-17 done', 'Lunch 03-24']);
  });

  it('ends the series, or begins one', async () => {
    const { rows, edit, tables, planner } = await repeating();
    await edit({ recurrence: '', reach: 'following' });
    expect(await rows()).toEqual(['Coffee 03-09 once']);
    const [row] = await tables.steps.select();
    const { planId = '', kind = 'learn', title = '', id = '', version = 1 } = row ?? {};
    await planner.steps.save(stepSchema.parse({ id, version, planId, kind, title, dueOn: today, recurrence: 'FREQ=MONTHLY' }), today);
    await planner.steps.complete(id, today);
    expect(await rows()).toEqual(['Coffee 03-09 done', 'Coffee 04-09']);
  });

  it('of one that is over leaves the series as it is', async () => {
    const { planner, tables, id, rows } = await repeating();
    await planner.steps.complete(id, today);
    const { planId, kind, version } = await planner.steps.find(id);
    await planner.steps.save(stepSchema.parse({ id, version, planId, kind, title: 'Tea', dueOn: today }), today);
    expect(await rows()).toEqual(['Tea 03-09 done', 'Coffee 03-16']);
    expect(await tables.steps.select()).toHaveLength(2);
  });
});
