import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalAsOf } from './goal/easing';
import { forecast } from './goal/forecast';
import { goalPace } from './goal/goal';
import { expectedLine, valueOn } from './goal/pace-line';
import { projection, weeksOfGoal } from './goal/projection';
import { waitingSince } from './outreach/outreach-sample';
import { outreachState } from './outreach/waiting-outreach';
import { firstChange, fittingChange } from './people/capacity';
import { daysSinceConversation, nextTouchOn, touch } from './people/rhythm';
import { pausesInEffect } from './review/pauses-in-effect';
import { monthAfter, monthBefore, monthWeeks, stepGroups } from './step/step-groups';
import {
  activeDayFrom,
  activeDays,
  addDays,
  afterActiveDays,
  type Day,
  day as dayOf,
  daysBetween,
  isDay,
  type Pause,
  startOfWeek,
  uncheckedDay,
  type WeekStart,
  weeksBetween,
} from './time/day';
import { sayDay, sayDays, sayNumber, sayRelative, sayRhythm, saySpan } from './words/say';

/** Values that an older version or a hand-edited row may hold: every rule must return. */
const impossible = [
  '',
  'x',
  'banana',
  'zzzz',
  '9999-99-99',
  '2024-02-30',
  '+275760-09-13',
  '-271821-04-20',
  '0000-00-00',
  '__proto__',
  '\ud800',
];
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(...impossible.map(uncheckedDay), dayOf('1900-01-01'), dayOf('2200-12-31'), dayOf('2027-03-09'), dayOf('2027-09-30')),
  fc.integer({ min: 0, max: 110_000 }).map((count) => addDays(dayOf('1900-01-01'), count)),
  fc.string().map(uncheckedDay),
);
const number = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 0.5, 1.5, -1, -0.5, 1e-300, 1e9, 1e21, 1.7e308),
  fc.integer({ min: -400, max: 4000 }),
  fc.double(),
);
const pauses: fc.Arbitrary<Pause[]> = fc.array(fc.tuple(day, day), { maxLength: 6 });
const weekStart = fc.oneof(fc.constantFrom(0, 1, 6), number).map((start) => start as WeekStart);
const WEEKS_OF_ALL_DAYS = 27_000;

const isWritten = (text: Day | null) => text === null || /^\d{4}-\d\d-\d\d$/.test(text);

test('days', () => {
  fc.assert(
    fc.property(day, day, number, pauses, weekStart, (from, to, count, pauses, start) => {
      for (const reckoned of [
        addDays(from, count),
        startOfWeek(from, start),
        afterActiveDays(from, count, pauses),
        activeDayFrom(from, pauses),
        monthAfter(from),
      ])
        expect(isWritten(reckoned)).toBe(true);
      expect(isWritten(monthBefore(from))).toBe(true);
      expect(Number.isInteger(daysBetween(from, to))).toBe(true);
      expect(activeDays(from, to, pauses)).toBeGreaterThanOrEqual(0);
      expect(weeksBetween(from, to, start).length).toBeLessThan(WEEKS_OF_ALL_DAYS);
      expect(monthWeeks(from, start).length).toBeLessThan(8);
      expect(stepGroups([{ dueOn: from }], to, start).length).toBeLessThan(5);
      pausesInEffect([{ fromOn: from, toOn: to, enteredOn: to, emergency: false, reason: '' }]);
    }),
    { numRuns: 1000 },
  );
});

test('the day after so many unpaused days is the first that has them before it', () => {
  const near = fc.integer({ min: 0, max: 400 }).map((count) => addDays(dayOf('2027-01-01'), count));
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 400 }), fc.array(fc.tuple(near, near), { maxLength: 6 }), (from, count, pauses) => {
      const on = afterActiveDays(from, count, pauses);
      expect(activeDays(from, on, pauses)).toBe(count);
      if (count > 0) expect(activeDays(from, addDays(on, -1), pauses)).toBeLessThan(count);
    }),
  );
});

test('rhythms', () => {
  fc.assert(
    fc.property(day, day, number, number, pauses, (lastContactOn, today, rhythmDays, minutes, pauses) => {
      expect(isWritten(nextTouchOn(lastContactOn, rhythmDays, pauses))).toBe(true);
      expect(touch(daysSinceConversation(lastContactOn, today, pauses), rhythmDays).band).toEqual(expect.any(String));
      const outreach = { ...waitingSince(lastContactOn), followedUpOn: today, outOfOfficeUntil: today, isAtTarget: minutes > 60 };
      const { due, on } = outreachState(outreach, { today, pauses, weekend: [6, 7] });
      if (due !== null) expect(isWritten(on)).toBe(true);
      fittingChange([{ id: 'a', rhythmDays, minutes }], 60);
      firstChange([{ id: 'a', rhythmDays, minutes }], 60);
    }),
    { numRuns: 1000 },
  );
});

test('goals', () => {
  const goalOf = fc.record({ startsOn: day, dueOn: day, baseline: number, target: number, counted: fc.boolean() });
  fc.assert(
    fc.property(
      goalOf,
      day,
      number,
      pauses,
      fc.array(fc.record({ on: day, value: number }), { maxLength: 5 }),
      weekStart,
      (goal, today, current, pauses, course, start) => {
        goalPace(goal, current, today, pauses);
        const weeks = weeksOfGoal(goal, course, { today, weekStart: start, pauses });
        const { arrivesOn, fan } = projection(goal, current, today, pauses, weeks);
        expect(isWritten(arrivesOn)).toBe(true);
        expect(fan.length).toBeLessThan(60);
        valueOn(expectedLine(goal, pauses), today);
        goalAsOf(goal, [{ field: 'target', from: 'x', to: 'banana', madeOn: today, effectiveOn: today }], today);
      },
    ),
    { numRuns: 200 },
  );
});

test('forecasts', () => {
  fc.assert(
    fc.property(number, fc.array(fc.option(number), { maxLength: 10 }), number, number, (remaining, weeks, left, prior) => {
      forecast(remaining, weeks, left, prior);
    }),
    { numRuns: 300 },
  );
});

test('words', () => {
  fc.assert(
    fc.property(day, day, number, (one, other, count) => {
      for (const said of [
        sayDay(one, other),
        sayDays(one, other, one),
        sayRelative(one, other),
        saySpan(count),
        sayRhythm(count),
        sayNumber(count),
      ])
        expect(said).toEqual(expect.any(String));
    }),
  );
});

test('what is a day stays one, and nothing else does', () => {
  expect(impossible.filter(isDay)).toEqual([]);
  expect(isDay(dayOf('2200-12-31')) && isDay(dayOf('1900-01-01')) && isDay(dayOf('2024-02-29'))).toBe(true);
  expect([addDays(dayOf('2200-12-31'), 1), addDays(dayOf('1900-01-01'), -1)]).toEqual(['2201-01-01', '1899-12-31']);
});
