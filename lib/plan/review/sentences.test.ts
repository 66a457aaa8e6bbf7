import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalPace } from '../goal/goal';
import { carefulStatus } from '../goal/pace-and-chance';
import { projection } from '../goal/projection';
import { addDays, type Day, day, type Pause } from '../time/day';
import {
  type GoalSummary,
  goalSentence,
  nounOf,
  paceLead,
  paceSentence,
  paceWhy,
  rhythmSentence,
  sayChance,
  sayDisagreement,
  sayNeeded,
  weeksSentence,
} from './sentences';

const goal = { startsOn: day('2027-01-04'), dueOn: day('2027-06-30'), baseline: 0, target: 18, counted: true };
const pauses: Pause[] = [[day('2027-02-08'), day('2027-02-14')]];
const weeks = [0, 1, 1, 2, 1, null, 0, 2, 1];

function summary(
  current: number,
  today = day('2027-03-09'),
  change: Partial<typeof goal> = {},
  of: (number | null)[] = weeks,
): GoalSummary {
  const own = { ...goal, ...change };
  const pace = goalPace(own, current, today, pauses);
  const likely = projection(own, current, today, pauses, of);
  return {
    goal: own,
    noun: nounOf({ measure: 'conversations', unit: '' }),
    current,
    rate: null,
    pace,
    projection: likely,
    status: carefulStatus(pace, likely),
    today,
  };
}

test('ahead, behind, on pace', () => {
  expect(paceSentence(summary(8))).toMatch(/^Two conversations ahead of pace\. At your recent rate you arrive around \d+ May\.$/);
  expect(goalSentence(summary(8))).toMatch(/^8 so far, two ahead of pace\. At your recent rate you arrive around \d+ May\.$/);
  const behind = summary(3, day('2027-03-09'), {}, [0, 0, 1, 0, 1, 0, 0, 1]);
  expect(paceSentence(behind)).toMatch(/^Three conversations behind pace\. At your recent rate you arrive around \d+ [A-Z]/);
  expect(goalSentence(behind)).toBe('3 of 18, three behind. One per week would be enough.');
  expect(paceSentence(summary(6))).toMatch(/^On pace\. /);
});

test('a goal of one day has one day that counts', () => {
  const oneDay = (dueOn: Day) => paceWhy(summary(0, day('2027-01-04'), { dueOn }));
  expect(oneDay(addDays(goal.startsOn, 1))).not.toMatch(/\b1 days/);
  expect(oneDay(goal.startsOn)).not.toMatch(/\b1 days/);
  expect(oneDay(goal.dueOn)).toContain(' days that count;');
});

test('the line below says buffer, need and chance', () => {
  expect(paceLead(summary(8))).toMatch(
    /^18 days of buffer\. One every 11 days would be enough; about an? \d+% chance of making it by 30 June\.$/,
  );
});

test('before four weeks have counted nothing is foretold, and who is on pace has nothing to catch up', () => {
  const young = { startsOn: day('2027-02-08'), dueOn: day('2027-06-08') };
  const early = summary(3, day('2027-03-09'), young, [1, null, 1, 1]);
  expect(early.projection).toEqual({ chance: null, arrivesOn: null, fan: [] });
  expect(paceSentence(early)).toBe('On pace. Too early to say when you arrive.');
  expect(goalSentence(early)).toBe('3 so far, on pace. Too early to say when you arrive.');
  expect(paceLead(early)).toBe('1.2 per week would be enough; too early to say how likely you are to make it.');
  expect(summary(3, day('2027-03-09'), young, [1, null, 1, 1, 1]).projection.chance).not.toBeNull();
  expect(paceLead(summary(1, day('2027-03-19'), young, []))).toMatch(/ days to catch up\. /);
});

describe('pace and forecast side by side', () => {
  const slow = [0, 0, 0, 0, 0, 0, 0, 1];
  const fast = [3, 3, 3, 3, 3, 3, 3, 3];

  test('on pace but unlikely is at risk, and the sentence names both', () => {
    const unlikely = summary(6, day('2027-03-09'), {}, slow);
    expect([unlikely.pace.status, unlikely.status]).toEqual(['on_track', 'at_risk']);
    expect(paceSentence(unlikely)).toMatch(/^On pace for now, but at your recent rate you arrive in [A-Z][a-z]+( 2028)?\.$/);
    expect(goalSentence(unlikely)).toMatch(/^6 so far, on pace for now, but at your recent rate you arrive in /);
    expect(sayDisagreement(unlikely, 'the')).toMatch(/^at the recent rate it gets there in /);
  });

  test('behind but likely stays behind, and the sentence names both', () => {
    const likely = summary(3, day('2027-03-09'), {}, fast);
    expect(likely.status).toBe(likely.pace.status);
    expect(paceSentence(likely)).toMatch(/^Three conversations behind pace for now, but at your recent rate you arrive in (April|May)\.$/);
    expect(goalSentence(likely)).toMatch(/^3 of 18, three behind for now, but at your recent rate you arrive in /);
  });

  test('a sentence never calls a goal on pace without a but while it is unlikely, nor late while it is likely', () => {
    const counts = fc.array(fc.option(fc.nat(4)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(17), counts, fc.integer({ min: 40, max: 170 }), (current, of, days) => {
        const it = summary(current, addDays(day('2027-01-04'), days), {}, of);
        const { chance, arrivesOn } = it.projection;
        const isDivided = chance !== null && (it.pace.status === 'on_track') !== chance >= 0.5 && it.pace.status !== 'just_started';
        for (const says of [paceSentence(it), goalSentence(it)]) expect(says.includes(' for now, but ')).toBe(isDivided);
        if (it.pace.status === 'on_track') expect(it.status === 'on_track').toBe(chance === null || chance >= 0.5);
        const promised = /you arrive (in|around) /.test(paceSentence(it));
        if (promised) expect(arrivesOn !== null && arrivesOn <= it.goal.dueOn).toBe((chance ?? 0) >= 0.5);
      }),
    );
  });
});

test('what is over or not begun is said plainly', () => {
  expect(paceSentence(summary(18))).toBe('You made it: 18 conversations.');
  expect(paceSentence(summary(12, day('2027-07-20')))).toBe('The due date has passed, at 12 of 18.');
  expect(paceSentence(summary(0, day('2027-01-01')))).toBe('Starts Mon 4 Jan.');
  expect(paceSentence(summary(0, day('2027-01-14')))).toBe('0 of 18: just started.');
});

test('a number to bring down is behind while it is high', () => {
  expect(paceSentence(summary(17, day('2027-03-09'), { baseline: 18, target: 5 }))).toMatch(/ behind pace for now, /);
});

test('a rate in words never asks for less than is needed', () => {
  expect([0.33, 0.62, 1, 2, 1.62].map(sayNeeded)).toEqual([
    'one every three weeks',
    'one every 11 days',
    'one per week',
    'two per week',
    '1.6 per week',
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
    'less than a 5% chance',
    'about a 5% chance',
    'about an 80% chance',
    'better than a 95% chance',
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
