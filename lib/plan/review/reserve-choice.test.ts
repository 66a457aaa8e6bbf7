import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { consistencyLead } from './consistency-lead';
import { reserveChoices, reservedWeeks, reserveProblem } from './reserve-choice';
import { RESERVE_WEEKS } from './reserves';
import { consistency, type Week } from './review';

const first = day('2027-01-04');
const weeksOf = (kept: readonly Week[]) =>
  kept.map((each, at) => {
    const from = addDays(first, 7 * at);
    return { from, to: addDays(from, 6), done: 0, due: 1, paused: each === null, kept: each };
  });
const reserve = (at: number) => ({ weekOn: addDays(first, 7 * at) });
const starts = (at: number) => addDays(first, 7 * at);

test('a reserve covers its missed week, on whatever day weeks begin now', () => {
  const weeks = weeksOf([true, false, true]);
  for (const days of [0, 6]) {
    const covered = reservedWeeks(weeks, [{ weekOn: addDays(starts(1), days) }]);
    expect(covered.map(({ kept, isReserve }) => [kept, isReserve])).toEqual([
      [true, false],
      [null, true],
      [true, false],
    ]);
  }
});

test('the review offers it for the week it is about, once over, and for the one that counted before it', () => {
  const weeks = weeksOf([false, true, false, null, false]);
  expect(reserveChoices(weeks, [], starts(4)).map(({ week }) => week.from)).toEqual([starts(2), starts(4)]);
  expect(reserveChoices(weeks, [reserve(2)], starts(4)).map(({ week }) => week.from)).toEqual([starts(4)]);
  expect(reserveChoices(weeks, [], starts(5)).map(({ week }) => week.from)).toEqual([starts(4)]);
  expect(reserveChoices(weeks, [], starts(2))[0]).toMatchObject({ left: 2, until: addDays(first, 7 * RESERVE_WEEKS - 1) });
});

test('what is refused says why', () => {
  const weeks = weeksOf([false, false, true, false]);
  const problem = (at: number, spent: number[], now = 4) =>
    reserveProblem(weeks, spent.map(reserve), starts(at), { today: addDays(starts(now), 1), weekStart: 1 });
  expect(problem(3, [])).toBeNull();
  expect(problem(3, [3])).toBe('A reserve covers this week already.');
  expect(problem(2, [])).toBe('Only a missed week can be covered.');
  expect(problem(9, [])).toBe('Only a missed week can be covered.');
  expect(problem(0, [])).toBe('A reserve is spent in the next review at the latest, and that one is past.');
  expect(problem(3, [0, 1])).toBe('Both reserves of these 13 weeks are spent.');
});

test('no sequence of weeks, pauses and reserves makes a later kept week worth less, nor the way there worse', () => {
  const week = fc.constantFrom<Week>(true, false, null);
  fc.assert(
    fc.property(fc.array(week, { maxLength: 40 }), fc.array(fc.nat(45), { maxLength: 9 }), (kept, spent) => {
      const scoreOf = (judged: readonly Week[]) => consistency(judged).score;
      const covered = (last: Week) =>
        reservedWeeks(weeksOf([...kept, last]), spent.filter((at) => at < kept.length).map(reserve)).map((each) => each.kept);
      expect(scoreOf(covered(true)) - scoreOf(covered(false))).toBeCloseTo(scoreOf([true]) - scoreOf([false]));
      expect(scoreOf(covered(true))).toBeGreaterThanOrEqual(scoreOf([...kept, true]) - 1e-9);
    }),
  );
});

test('consistency says how often a missed week was followed by a kept one, and what reserves cover', () => {
  const lead = (kept: readonly Week[], ...spent: number[]) => {
    const weeks = reservedWeeks(weeksOf(kept), spent.map(reserve));
    return consistencyLead(weeks, consistency(weeks.map((each) => each.kept)).streak);
  };
  expect(lead([])).toBe('');
  expect(lead([true, true])).toBe('The last two weeks in a row.');
  expect(lead([false, true])).toBe('You came back after the one missed week.');
  expect(lead([false, true, false, null, true, false, false])).toBe('You came back after two of three missed weeks.');
  expect(lead([false, true], 0)).toBe('One week is covered by a reserve.');
});
