import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/plan/time/day';
import { answerShown } from './answer-shown';
import { type AccountWithLetters, accountWithLetters, press, today } from './answers-sample';

let given: AccountWithLetters;
beforeEach(async () => {
  given = await accountWithLetters();
});

describe('pressed twice', () => {
  it.each(['happened', 'not-happened', 'done', 'tomorrow', 'snooze', 'log', 'pause'] as const)('%s is done once', async (act) => {
    const [, row = '', typed] = given.every.find(([each]) => each === act) ?? [];
    const token = await given.button(act, row);
    expect((await press(token, typed))?.became).toBe('saved');
    const after = given.rows();
    const again = await Promise.all([press(token, typed), press(token, typed), press(token, typed)]);
    expect(again.map((each) => each?.became)).toEqual(['before', 'before', 'before']);
    expect(given.rows()).toBe(after);
    expect((await answerShown(token))?.button).toBeUndefined();
  });

  it('at the same moment, a line is logged once', async () => {
    const token = await given.button('log', given.personId);
    const pressed = await Promise.all(Array.from({ length: 5 }, () => press(token, { kind: 'message', line: 'Hello' })));
    expect(pressed.map((each) => each?.became).sort()).toEqual(['before', 'before', 'before', 'before', 'saved']);
    expect(await given.tables.interactions.select()).toHaveLength(1);
  });
});

describe('what a button does', () => {
  it('marks a step as done, and takes it back', async () => {
    const undo = (await press(await given.button('done', given.stepId)))?.undo ?? '';
    expect((await given.planner.steps.find(given.stepId)).doneOn).toBe(today);
    expect((await answerShown(undo))?.button).toBe('Undo');
    await press(undo);
    expect((await given.planner.steps.find(given.stepId)).doneOn).toBeNull();
    await press(undo);
    expect(await answerShown(undo)).toEqual({ title: 'Undone', sentence: 'It is as it was before.' });
  });

  it('moves a late step to tomorrow, and keeps its day as missed', async () => {
    await press(await given.button('tomorrow', given.stepId));
    expect((await given.planner.steps.find(given.stepId)).dueOn).toBe(addDays(today, 1));
    expect(await given.planner.steps.missedOf(given.stepId)).toMatchObject([{ dueOn: addDays(today, -1) }]);
  });

  it('leaves a step alone that was done meanwhile', async () => {
    await given.planner.steps.complete(given.stepId, today);
    const before = given.rows();
    for (const act of ['tomorrow', 'done'] as const) {
      const token = await given.button(act, given.stepId);
      expect((await answerShown(token))?.button).toBeUndefined();
    }
    await press(await given.button('tomorrow', given.stepId));
    expect(given.rows()).toBe(before);
  });

  it('logs a suggestion that happened, and takes it back', async () => {
    const undo = (await press(await given.button('happened', given.suggestionId)))?.undo ?? '';
    expect(await given.tables.interactions.select()).toMatchObject([{ happenedOn: today, personIds: [given.personId] }]);
    expect((await answerShown(await given.button('not-happened', given.suggestionId)))?.sentence).toBe('It is logged.');
    await press(undo);
    expect(await given.tables.interactions.select()).toEqual([]);
    expect((await answerShown(await given.button('happened', given.suggestionId)))?.button).toBeTruthy();
  });

  it('logs a line with its kind, and refuses one without', async () => {
    const token = await given.button('log', given.personId);
    expect((await press(token, { kind: 'telepathy', line: 'x' }))?.became).toBe('refused');
    expect((await press(token, { kind: 'phone_call', line: 'x'.repeat(501) }))?.became).toBe('refused');
    await press(token, { kind: 'phone_call', line: 'She knows <b>the team</b>' });
    expect(await given.tables.interactions.select()).toMatchObject([{ kind: 'phone_call', line: 'She knows <b>the team</b>' }]);
  });

  it('starts a pause of at most half a year', async () => {
    const token = await given.button('pause', '');
    for (const toOn of ['', 'soon', addDays(today, -1), addDays(today, 400)])
      expect((await press(token, { toOn }))?.became).toBe('refused');
    await press(token, { toOn: addDays(today, 6) });
    expect(await given.planner.pauses.list()).toMatchObject([{ fromOn: today, toOn: addDays(today, 6), enteredOn: today }]);
  });

  it('turns reminders of someone off for a week', async () => {
    await press(await given.button('snooze', given.personId));
    expect((await given.planner.people.find(given.personId)).snoozedUntil).toBe(addDays(today, 7));
  });
});
