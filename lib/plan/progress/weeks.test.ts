import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmView } from '../people/rhythm-view';
import { reservedWeeks } from '../review/reserve-choice';
import { weeksOfDays } from '../review/review';
import { addDays, type Day, day, type Pause } from '../time/day';
import type { RhythmTurn } from './counts';
import { rhythmChart, rhythmPoints } from './rhythm-chart';
import { timeChart } from './time-chart';
import { consistencyChart, weeksChart } from './weeks-chart';
import { CALENDAR_WEEKS, yearChart } from './year-chart';

const today = day('2027-03-09');
const first = day('2026-01-05');
const days = fc.integer({ min: 0, max: 428 }).map((count) => addDays(first, count));
const pauses = fc.array(
  fc.tuple(days, fc.integer({ min: 0, max: 40 })).map(([from, length]): Pause => [from, addDays(from, length)]),
  { maxLength: 4 },
);
const calendar = (pausedDays: readonly Pause[] = []) => ({ today, weekStart: 1 as const, pauses: pausedDays });

describe('planned and done', () => {
  const counted = [
    { on: day('2027-02-22'), due: 4, done: 3 },
    { on: day('2027-03-01'), due: 2, done: 0 },
  ];
  const weeks = (some: readonly Pause[], spent: readonly Day[] = []) =>
    reservedWeeks(
      weeksOfDays(counted, { from: day('2027-02-15'), ...calendar(some) }),
      spent.map((weekOn) => ({ weekOn })),
    );

  it('says the same in its sentence and its table', () => {
    const { sentence, table } = weeksChart(weeks([]), '');
    expect(sentence).toBe('3 of 6 done. One of two weeks kept.');
    expect(table.rows).toEqual([
      ['2027-02-15', 0, 0, 'nothing due'],
      ['2027-02-22', 4, 3, 'kept'],
      ['2027-03-01', 2, 0, 'missed'],
    ]);
  });

  it('does not count a week with a reserve, and says so', () => {
    const spent = weeks([], [day('2027-03-01'), day('2027-02-22')]);
    expect(weeksChart(spent, '').lead).toContain('The week with a reserve costs nothing.');
    expect(consistencyChart(spent).sentence).toBe('1 of 1 week kept.');
  });

  it('tells a pause that covers everything from a plan without steps', () => {
    expect(weeksChart(weeks([[day('2027-01-01'), today]]), '').sentence).toBe('Every week was a pause, and none of them counts.');
    expect(weeksChart([], '')).toMatchObject({ isEmpty: true, sentence: 'Nothing has been due yet.' });
    expect(consistencyChart(weeks([[day('2027-01-01'), today]]))).toMatchObject({ isEmpty: true, sentence: 'No week counts yet.' });
  });

  it('has 53 weeks in a year of 53, and each day once where the clock changes', () => {
    const from = day('2026-01-01');
    const every = Array.from({ length: 365 }, (_, at) => ({ on: addDays(from, at), due: 1, done: 1 }));
    const all = weeksOfDays(every, { from, ...calendar(), today: day('2027-01-04') });
    expect(all).toHaveLength(53);
    expect(all.slice(1, -1).every(({ due }) => due === 7)).toBe(true);
  });
});

describe('a year of conversations', () => {
  it('draws a square for each day of its table and says their sum', () => {
    fc.assert(
      fc.property(fc.uniqueArray(days), fc.constantFrom(0, 1, 6), (on, weekStart) => {
        const counts = on.map((each, at) => ({ on: each, conversations: 1 + (at % 3), minutes: 30 }));
        const { cells, table, sentence } = yearChart(counts, { today, weekStart });
        const [conversations, busy] = [1, 2].map((column) => table.rows.reduce((sum, row) => sum + Number(row[column]), 0));
        expect(cells).toHaveLength(busy ?? 0);
        expect(new Set(cells.map(({ week, row }) => week * 7 + row)).size).toBe(cells.length);
        for (const { week, row, level } of cells) {
          expect(week).toBeLessThan(CALENDAR_WEEKS);
          expect([week, row, level].every((value) => value >= 0)).toBe(true);
          expect(level).toBeGreaterThan(0);
        }
        if (cells.length > 0) expect(sentence).toMatch(new RegExp(`^${conversations} conversations? on ${busy} days? in a year`));
      }),
    );
  });
});

describe('rhythm', () => {
  /** The turns of people of one rhythm, as the database reads them. */
  const turnsOf = (spokenOn: readonly Day[], rhythmDays: number): RhythmTurn[] =>
    [...new Set(spokenOn)].sort().map((on, at, all) => ({ on, next: all[at + 1] ?? null, rhythmDays, isFirst: at === 0, people: 1 }));

  it('ends where today stands, whatever the pauses', () => {
    const people = fc.array(fc.tuple(fc.array(days, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(people, pauses, (some, paused) => {
        const turns = some.flatMap(([spokenOn, rhythm]) => turnsOf(spokenOn, rhythm));
        const rhythmic = some.map(([spokenOn, rhythmDays], id) => ({
          id: `${id}`,
          given: 'Ana',
          display: 'Ana',
          rhythmDays,
          lastContactOn: spokenOn.toSorted().at(-1) ?? null,
        }));
        const points = rhythmPoints(turns, first, calendar(paused));
        const view = rhythmView(rhythmic, today, paused);
        expect(points.at(-1)).toEqual({ on: today, within: view.within, all: view.people.length });
        for (const { within, all } of points) expect(within >= 0 && within <= all).toBe(true);
      }),
    );
  });

  it('loses no one in days that are all paused', () => {
    const turns = turnsOf([first], 7);
    const points = rhythmPoints(turns, first, calendar([[addDays(first, 1), today]]));
    expect(points.every(({ within }) => within === 1)).toBe(true);
  });

  it('is empty until someone with a rhythm was spoken to', () => {
    const newcomer = { id: '1', given: 'Ana', display: 'Ana', rhythmDays: 7, lastContactOn: null };
    expect(rhythmChart([newcomer], [], first, calendar())).toMatchObject({ isEmpty: true, points: [] });
  });
});

describe('time', () => {
  it('judges whole weeks, and no paused one', () => {
    const counts = [
      { on: day('2027-02-22'), conversations: 2, minutes: 90 },
      { on: day('2027-03-08'), conversations: 9, minutes: 900 },
    ];
    const chart = timeChart(counts, day('2027-01-01'), 60, calendar([[day('2027-03-01'), day('2027-03-07')]]));
    expect(chart.sentence).toBe('About 90 minutes per week, of the 60 you set aside.');
    expect(chart.table.rows).toEqual([
      ['2027-02-22', 90, 60],
      ['2027-03-01', 0, 'paused'],
    ]);
    expect(timeChart([], day('2027-01-01'), 60, calendar())).toMatchObject({ isEmpty: true, weeks: [] });
  });
});
