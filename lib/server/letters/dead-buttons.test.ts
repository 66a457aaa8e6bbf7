import { beforeEach, describe, expect, it } from 'vitest';
import { freshPlanner, planWithGoal } from '@/db/engine/fresh-database';
import { answerShown } from './answer-shown';
import { type AccountWithLetters, accountWithLetters, press } from './answers-sample';

let given: AccountWithLetters;
beforeEach(async () => {
  given = await accountWithLetters();
});

describe('a button of a letter', () => {
  it('changes nothing when it is opened, however often', async () => {
    const before = given.rows();
    for (const [act, row] of given.every) {
      const token = await given.button(act, row);
      const shown = await answerShown(token);
      expect(shown?.title, act).toBeTruthy();
      expect(await answerShown(token), act).toEqual(shown);
    }
    expect(given.rows()).toBe(before);
  });

  it('does nothing after fourteen days, and says so', async () => {
    const before = given.rows();
    for (const [act, row, typed] of given.every) {
      const token = await given.button(act, row, 14.01);
      expect(await press(token, typed), act).toEqual({});
      expect((await answerShown(token))?.title, act).toBe('This button has expired');
    }
    expect(given.rows()).toBe(before);
  });

  it('is dead after a new password, and after signing out everywhere', async () => {
    for (const end of [() => given.planner.settings.setPassword('another hash', ''), () => given.planner.settings.endEverySession()]) {
      const tokens = await Promise.all(given.every.map(async ([act, row, typed]) => ({ token: await given.button(act, row), typed })));
      await end();
      const before = given.rows();
      for (const { token, typed } of tokens) {
        expect(await press(token, typed)).toBeUndefined();
        expect(await answerShown(token)).toBeUndefined();
      }
      expect(given.rows()).toBe(before);
    }
  });

  it('is dead when a letter of it was changed', async () => {
    const token = await given.button('done', given.stepId);
    const other = (letter: string) => (letter === 'A' ? 'B' : 'A');
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + other(token[at] ?? '') + token.slice(at + 1);
      expect(await press(changed), changed).toBeUndefined();
    }
    for (const cut of ['', token.slice(0, -1), `${token}A`, 'letter_', `letter_${'A'.repeat(60)}`])
      expect(await press(cut), cut).toBeUndefined();
    expect((await given.planner.steps.find(given.stepId)).doneOn).toBeNull();
  });

  it('reaches no row of another account', async () => {
    const stranger = await freshPlanner(given.db, 'Mallory');
    const { planId: theirPlan } = await planWithGoal(stranger);
    await stranger.planner.plans.turnTo(theirPlan);
    const before = given.rows();
    for (const [act, row, typed] of given.every.slice(0, 6)) {
      const token = await given.button(act, row, 0, stranger.ownerId);
      expect((await answerShown(token))?.title, act).toBe('This is no longer there');
      expect((await press(token, typed))?.became, act).toBe('before');
    }
    expect(given.rows()).toBe(before);
  });

  it('says that what it is about is gone', async () => {
    await given.planner.steps.remove(given.stepId, 'Coffee');
    await given.planner.people.remove(given.personId, 'Ana');
    const before = given.rows();
    for (const [act, row, typed] of given.every.slice(0, 6)) {
      const token = await given.button(act, row);
      await press(token, typed);
      expect((await answerShown(token))?.title, act).toBe('This is no longer there');
    }
    expect(given.rows()).toBe(before);
  });
});
