import { describe, expect, test } from 'vitest';
import { balance } from './goal/coverage';
import { forecast } from './goal/forecast';
import { reverseFunnel, wilson } from './goal/funnel';
import { goalPace } from './goal/goal';
import { ratePace } from './goal/rate/rate-pace';
import { mentorFit } from './mentor/mentor';
import { organizationOrder } from './organization/organization-order';
import { calibration } from './outreach/calibration';
import { nextOutreach } from './outreach/next-outreach';
import { weeklyMinutes } from './people/capacity';
import { touch } from './people/rhythm';
import { comebacks, withReserves } from './review/reserves';
import { consistency } from './review/review';
import vectors from './testdata/vectors.json';
import vectorsTwo from './testdata/vectors-2.json';
import { businessDayAfter } from './time/day';

/** What JSON holds, for a rule that takes days. */
const dayed = (value: unknown) => value as never;

/** Numbers within 0.001, words exactly. */
function expectNear(got: unknown, want: unknown): void {
  // Only a number is near one: null is no zero.
  if (typeof want === 'number') expect(typeof got === 'number' ? Math.abs(got - want) : got).toBeLessThanOrEqual(0.001);
  else if (want === null || typeof want !== 'object') expect(got).toBe(want);
  else {
    expect(Object.keys(Object(got)).sort()).toEqual(Object.keys(want).sort());
    for (const [key, value] of Object.entries(want)) expectNear(Object(got)[key], value);
  }
}

describe('the cases worked out beside the rules', () => {
  test.each(vectors.goalPace)('pace %#', ({ goal, current, today, pauses, want }) => {
    expectNear(goalPace(dayed(goal), current, dayed(today), dayed(pauses)), want);
  });
  test.each(vectors.forecast)('forecast %#', ({ remaining, weeks, weeksLeft, priorPerWeek, want }) => {
    expectNear(forecast(remaining, weeks, weeksLeft, priorPerWeek), want);
  });
  test.each(vectors.touch)('touch %#', ({ daysSince, rhythmDays, want }) => expectNear(touch(daysSince, rhythmDays), want));
  test.each(vectors.consistency)('consistency %#', ({ weeks, want }) => expectNear(consistency(weeks), want));
  test.each(vectors.mentorFit)('mentor %#', ({ ratings, want }) => expectNear(mentorFit(ratings), want));
  test.each(vectors.weeklyMinutes)('minutes %#', ({ people, want }) => expectNear(weeklyMinutes(people), want));
  test.each(vectors.reverseFunnel)('funnel %#', ({ stages, outcomes, want }) => expectNear(reverseFunnel(stages, outcomes), want));
  test.each(vectors.wilson)('wilson %#', ({ passed, entered, want }) => expectNear(wilson(passed, entered), want));
  test.each(vectors.balance)('balance %#', ({ counts, want }) => expectNear(balance(counts), want));
  test.each(vectorsTwo.businessDayAfter)('business day %#', ({ day, n, pauses, weekend, want }) =>
    expectNear(businessDayAfter(dayed(day), n, dayed(pauses), weekend), want),
  );
  test.each(vectorsTwo.nextOutreach)('next outreach %#', ({ outreach, today, pauses, want }) =>
    expectNear(nextOutreach(dayed(outreach), dayed(today), dayed(pauses)), want),
  );
  test.each(vectorsTwo.withReserves)('reserves %#', ({ weeks, spent, want }) => expectNear(withReserves(weeks, spent), want));
  test.each(vectorsTwo.returns)('returns %#', ({ weeks, want }) => expectNear(comebacks(weeks), want));
  test.each(vectorsTwo.calibration)('calibration %#', ({ asks, want }) => expectNear(calibration(asks), want));
  test.each(vectorsTwo.ratePace)('rate %#', ({ perWeek, weeks, isOver, want }) => expectNear(ratePace(perWeek, weeks, isOver), want));
  test.each(vectorsTwo.organizationOrder)('organizations %#', ({ organizations, want }) =>
    expectNear(organizationOrder(organizations), want),
  );
});
