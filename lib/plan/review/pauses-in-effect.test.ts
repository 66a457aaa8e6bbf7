import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf, isPaused, uncheckedDay } from '../time/day';
import { type AskedPause, pauseAsked, pausesInEffect } from './pauses-in-effect';

const today = dayOf('2027-04-19');
const asked = (fromOn: Day, toOn: Day, enteredOn: Day | null = today, emergency = false): AskedPause => ({
  fromOn,
  toOn,
  enteredOn,
  emergency,
  reason: '',
});
const daysFrom = (from: Day, count: number) => Array.from({ length: count }, (_, at) => addDays(from, at));
/** Which of ninety days about today are paused. */
const paused = (pauses: readonly AskedPause[]) => daysFrom(addDays(today, -40), 90).filter((day) => isPaused(day, pausesInEffect(pauses)));

describe('a pause', () => {
  test('of up to a week counts at once, of more from seven days after it was entered', () => {
    expect(pausesInEffect([asked(today, dayOf('2027-04-25'))])).toEqual([[today, dayOf('2027-04-25')]]);
    expect(pausesInEffect([asked(today, dayOf('2027-05-02'))])).toEqual([[dayOf('2027-04-26'), dayOf('2027-05-02')]]);
    expect(pausesInEffect([asked(dayOf('2027-05-03'), dayOf('2027-05-31'))])).toEqual([[dayOf('2027-05-03'), dayOf('2027-05-31')]]);
  });

  test('in an emergency counts at once, and from before its day was kept as it stands', () => {
    expect(pausesInEffect([asked(today, dayOf('2027-05-31'), today, true)])).toEqual([[today, dayOf('2027-05-31')]]);
    expect(pausesInEffect([asked(today, dayOf('2027-05-31'), null)])).toEqual([[today, dayOf('2027-05-31')]]);
  });

  test('entered after its days have passed counts at once, however long', () => {
    expect(pausesInEffect([asked(dayOf('2027-03-20'), dayOf('2027-04-18'))])).toEqual([[dayOf('2027-03-20'), dayOf('2027-04-18')]]);
    expect(pausesInEffect([asked(dayOf('2027-04-12'), dayOf('2027-04-29'))])).toEqual([
      [dayOf('2027-04-12'), dayOf('2027-04-18')],
      [dayOf('2027-04-26'), dayOf('2027-04-29')],
    ]);
  });
});

describe('pauses that touch or overlap', () => {
  test('are judged as one', () => {
    expect(pausesInEffect([asked(today, dayOf('2027-04-25')), asked(dayOf('2027-04-26'), dayOf('2027-05-02'))])).toEqual([
      [dayOf('2027-04-26'), dayOf('2027-05-02')],
    ]);
    expect(pausesInEffect([asked(dayOf('2027-04-23'), dayOf('2027-05-02')), asked(today, dayOf('2027-04-24'))])).toEqual([
      [dayOf('2027-04-26'), dayOf('2027-05-02')],
    ]);
  });

  test('with a day between them are two', () => {
    expect(pausesInEffect([asked(today, dayOf('2027-04-25')), asked(dayOf('2027-04-27'), dayOf('2027-05-03'))])).toHaveLength(2);
  });

  test('leave what was lived as it was, when the rest is entered later', () => {
    const first = asked(today, dayOf('2027-04-25'));
    const later = asked(dayOf('2027-04-26'), dayOf('2027-05-09'), dayOf('2027-04-26'));
    expect(pausesInEffect([first, later])).toEqual([
      [today, dayOf('2027-04-25')],
      [dayOf('2027-05-03'), dayOf('2027-05-09')],
    ]);
    expect(pausesInEffect([first])).toEqual([[today, dayOf('2027-04-25')]]);
  });

  test('make one pause into nothing else in any pieces, in any order', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 12 }), fc.integer({ min: 1, max: 30 }), cuts, fc.nat(), (start, length, given, turn) => {
        const [from, to] = [addDays(today, start), addDays(today, start + length - 1)];
        const inner = given.filter((cut) => cut < length).sort((a, b) => a - b);
        const starts = [0, ...inner];
        const pieces = starts.map((at, index) => asked(addDays(from, at), addDays(from, (starts[index + 1] ?? length) - 1)));
        const turned = [...pieces.slice(turn % pieces.length), ...pieces.slice(0, turn % pieces.length)];
        expect(paused(turned)).toEqual(paused([asked(from, to)]));
      }),
    );
  });

  test('never take back a day that is over, and never pause more than a week without notice', () => {
    const piece = fc.record({ entered: fc.nat(20), from: fc.integer({ min: 0, max: 25 }), length: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(30), (pieces, days) => {
        const all = pieces.map(({ entered, from, length }) => {
          const enteredOn = addDays(today, entered);
          const fromOn = addDays(enteredOn, from);
          return asked(fromOn, addDays(fromOn, length - 1), enteredOn);
        });
        const now = addDays(today, days);
        const byNow = all.filter(({ enteredOn }) => (enteredOn ?? uncheckedDay('')) < now);
        const over = daysFrom(today, days);
        const lived = pausesInEffect(byNow);
        const later = pausesInEffect(all);
        for (const day of over) expect(isPaused(day, later)).toBe(isPaused(day, lived));

        const announced = (day: Day) =>
          all.some(({ fromOn, toOn, enteredOn }) => fromOn <= day && day <= toOn && day >= addDays(enteredOn ?? uncheckedDay(''), 7));
        const sudden = daysFrom(today, 70).map((day) => isPaused(day, later) && !announced(day));
        expect(sudden.join('')).not.toContain('true'.repeat(8));
      }),
    );
  });
});

test('what a pause would be is known before it is entered, with the pauses it is judged with', () => {
  const others = [asked(today, dayOf('2027-04-25'))];
  const pause = { fromOn: dayOf('2027-04-26'), toOn: dayOf('2027-05-02'), emergency: false, reason: '' };
  expect(pauseAsked(pause, others, today)).toEqual({
    counts: [[dayOf('2027-04-26'), dayOf('2027-05-02')]],
    judged: [today, dayOf('2027-05-02')],
    isWhole: false,
    from: dayOf('2027-04-26'),
  });
  expect(pauseAsked(pause, [], today)).toMatchObject({ isWhole: true });
  expect(pauseAsked(pause, others, dayOf('2027-04-26')).counts).toEqual([]);
  expect(pauseAsked({ ...pause, emergency: true }, others, dayOf('2027-04-26')).counts).toEqual([
    [dayOf('2027-04-26'), dayOf('2027-05-02')],
  ]);
});
