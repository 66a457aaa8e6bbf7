import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, day, utcDay, type WeekStart, weekday, weekRange } from '../time/day';
import { confidenceIn, reviewSchema, weekAskedFor, weekProblem, weekToReview } from './weekly-review';

const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map(utcDay);
const weekStarts = fc.constantFrom<WeekStart>(0, 1, 6);

test.each([
  ['on Friday', '2027-03-12', '2027-03-08'],
  ['on Sunday', '2027-03-14', '2027-03-08'],
  ['late, on Monday', '2027-03-15', '2027-03-08'],
  ['late, on Thursday', '2027-03-18', '2027-03-08'],
])('the week to review %s', (_, today, from) => {
  expect(weekToReview(day(today), 1)).toEqual({ from, to: addDays(day(from), 6) });
});

it('reviews a whole week that has begun, and each week on seven days in a row', () => {
  fc.assert(
    fc.property(days, weekStarts, (today, weekStart) => {
      const { from, to } = weekToReview(today, weekStart);
      expect(weekday(from)).toBe(weekStart);
      expect(to).toBe(addDays(from, 6));
      expect(from <= today).toBe(true);
      expect(weekProblem(from, { today, weekStart })).toBeNull();
      const later = weekToReview(addDays(today, 7), weekStart);
      expect(later.from).toBe(addDays(from, 7));
    }),
  );
});

it('reviews another week that is asked for, but none to come', () => {
  const calendar = { today: day('2027-03-12'), weekStart: 1 as const };
  expect(weekAskedFor('2027-02-03', calendar)).toEqual(weekRange(day('2027-02-03'), 1));
  for (const asked of ['2027-03-20', 'banana', undefined, ['2027-02-03']]) {
    expect(weekAskedFor(asked, calendar)).toEqual(weekToReview(calendar.today, 1));
  }
  expect(weekProblem(day('2027-03-15'), calendar)).toBe('That week is still to come.');
  expect(weekProblem(day('2027-03-09'), calendar)).toBe('Your weeks begin on another day now. Reload the page.');
});

describe('a review', () => {
  const draft = { planId: 'plan-1', weekOn: '2027-03-08', id: '', confidence: { 'goal-1': '7', 'goal-2': '' } };

  it('reads confidence as typed, and none as null', () => {
    expect(reviewSchema.parse({ ...draft, close: true })).toMatchObject({
      id: null,
      confidence: { 'goal-1': 7, 'goal-2': null },
      win: '',
      close: true,
    });
  });

  test.each([
    [{ confidence: { 'goal-1': '11' } }, 'confidence.goal-1'],
    [{ confidence: { 'goal-1': '5.5' } }, 'confidence.goal-1'],
    [{ win: 'x'.repeat(501) }, 'win'],
    [{ weekOn: '2027-02-30' }, 'weekOn'],
  ])('refuses %j beside its field', (wrong, field) => {
    const [issue] = reviewSchema.safeParse({ ...draft, ...wrong }).error?.issues ?? [];
    expect(issue?.path.join('.')).toBe(field);
  });

  it('has no confidence where what is stored cannot be read', () => {
    expect(confidenceIn('{"goal-1":7}')).toEqual({ 'goal-1': 7 });
    for (const damaged of ['', '{', '{"goal-1":70}', '[]', 'null']) expect(confidenceIn(damaged)).toEqual({});
  });
});
