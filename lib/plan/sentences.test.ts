import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pause } from './day';
import { goalPace } from './goal';
import { outlook } from './outlook';
import {
  goalSentence,
  nounOf,
  paceLead,
  paceSentence,
  rhythmSentence,
  type Standing,
  sayChance,
  sayNeeded,
  weeksSentence,
} from './sentences';

const goal = { startsOn: '2027-01-04', dueOn: '2027-06-30', baseline: 0, target: 18, counted: true };
const pauses: Pause[] = [['2027-02-08', '2027-02-14']];
const weeks = [0, 1, 1, 2, 1, null, 0, 2, 1];

function standing(current: number, today = '2027-03-09', change: Partial<typeof goal> = {}): Standing {
  const own = { ...goal, ...change };
  const pace = goalPace(own, current, today, pauses);
  return {
    goal: own,
    noun: nounOf({ measure: 'conversations', unit: '' }),
    current,
    pace,
    outlook: outlook(own, current, today, pauses, weeks),
    today,
  };
}

test('ahead, behind, on pace', () => {
  expect(paceSentence(standing(8))).toMatch(/^Two conversations ahead of pace\. At this rate you arrive around \d+ May\.$/);
  expect(goalSentence(standing(8))).toMatch(/^8 held, two ahead of pace\. At this rate you arrive around \d+ May\.$/);
  expect(paceSentence(standing(3))).toMatch(/^Three conversations behind pace\. /);
  expect(goalSentence(standing(3))).toBe('3 of 18, three behind. One a week from here would do.');
  expect(paceSentence(standing(6))).toMatch(/^On pace\. /);
});

test('the line below says buffer, need and chance', () => {
  expect(paceLead(standing(8))).toMatch(
    /^18 days of buffer\. 0\.6 a week is enough from here; the chance to arrive by 30 June is about \d+ in 100\.$/,
  );
});

test('the first days promise no arrival, and who is on pace has nothing to catch up', () => {
  const young = { startsOn: '2027-03-08', dueOn: '2027-06-08' };
  expect(paceSentence(standing(0, '2027-03-09', young))).toBe('On pace.');
  expect(goalSentence(standing(0, '2027-03-09', young))).toBe('0 held, on pace.');
  expect(paceLead(standing(0, '2027-03-09', young))).toMatch(
    /^1\.4 a week would do from here; the chance to arrive by 8 June is about \d+ in 100\.$/,
  );
  expect(paceLead(standing(1, '2027-03-19', young))).toMatch(/ days to catch up\. /);
});

test('what is over or not begun is said plainly', () => {
  expect(paceSentence(standing(18))).toBe('You are there: 18 held.');
  expect(paceSentence(standing(12, '2027-07-20'))).toBe('The day has passed, at 12 of 18.');
  expect(paceSentence(standing(0, '2027-01-01'))).toBe('Begins Mon 4 Jan.');
  expect(paceSentence(standing(0, '2027-01-14'))).toBe('0 of 18: just begun, too early to tell.');
});

test('a number to bring down is behind while it is high', () => {
  expect(paceSentence(standing(17, '2027-03-09', { baseline: 18, target: 5 }))).toMatch(/ behind pace\. /);
});

test('a rate in words never asks for less than is needed', () => {
  expect([0.33, 0.62, 1, 2, 1.62].map(sayNeeded)).toEqual([
    'one every three weeks',
    'one every 11 days',
    'one a week',
    'two a week',
    '1.6 a week',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.875, noNaN: true }), (rate) => {
      const [, count = '', unit] = sayNeeded(rate).match(/^one every (\S+) (days|weeks)$/) ?? [];
      const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
      const number = words.includes(count) ? words.indexOf(count) : Number(count);
      expect(7 / (unit === 'days' ? number : number * 7)).toBeGreaterThanOrEqual(rate - 1e-9);
    }),
  );
});

test('a chance is said no finer than it is known', () => {
  expect([0, 0.03, 0.804, 0.99].map(sayChance)).toEqual([
    'less than 5 in 100',
    'about 5 in 100',
    'about 80 in 100',
    'better than 95 in 100',
  ]);
});

test('weeks and rhythm', () => {
  expect(
    weeksSentence([
      { done: 2, due: 2, kept: true },
      { done: 1, due: 3, kept: false },
      { done: 0, due: 0, kept: null },
    ]),
  ).toBe('3 of 5 done. One of two weeks kept.');
  expect(
    weeksSentence([
      { done: 1, due: 1, kept: true },
      { done: 0, due: 5, kept: null },
    ]),
  ).toBe('1 of 1 done. One of one week kept.');
  expect(weeksSentence([{ done: 0, due: 2, kept: false }])).toBe('0 of 2 done. None of one week kept.');
  expect(rhythmSentence(15, 21)).toBe('15 of 21 people are within their rhythm.');
});
