import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf, isPaused, type Pause, weekday } from '../time/day';
import { followUpRefusal, nextOutreach, type SentOutreach } from './next-outreach';

const START = dayOf('2027-03-01');
const day = fc.nat(120).map((count) => addDays(START, count));
const pauses = fc.array(
  fc.tuple(day, fc.nat(20)).map(([from, length]): Pause => [from, addDays(from, length)]),
  { maxLength: 4 },
);
const outreach: fc.Arbitrary<SentOutreach> = fc.record({
  sentOn: day,
  followUps: fc.array(day, { maxLength: 3 }),
  answeredOn: fc.option(day),
  outOfOfficeUntil: fc.option(day),
  isAtTarget: fc.boolean(),
});
const sent = (says: Partial<SentOutreach> = {}): SentOutreach => ({
  sentOn: START,
  followUps: [],
  answeredOn: null,
  outOfOfficeUntil: null,
  isAtTarget: false,
  ...says,
});

describe('what an outreach asks for next', () => {
  test('never falls on a paused day, at a target organization on no weekend, and not before the message', () => {
    fc.assert(
      fc.property(outreach, day, pauses, (given, today, paused) => {
        const next = nextOutreach(given, today, paused);
        if (next.due === null) return void expect(given.answeredOn).not.toBeNull();
        expect(isPaused(next.on, paused)).toBe(false);
        expect(next.on > given.sentOn).toBe(true);
        expect(next.on > (given.outOfOfficeUntil ?? '')).toBe(true);
        expect(next.state).toBe(today >= next.on ? 'due' : 'waiting');
        if (given.isAtTarget) expect([0, 6]).not.toContain(weekday(next.on));
      }),
    );
  });

  test('comes no earlier for a pause', () => {
    fc.assert(
      fc.property(outreach, day, pauses, (given, today, paused) => {
        const [calm, later] = [nextOutreach(given, today, []), nextOutreach(given, today, paused)];
        if (calm.due !== null && calm.due === later.due) expect(later.on >= calm.on).toBe(true);
      }),
    );
  });

  test('at a target organization a second person, then one follow-up, then rest', () => {
    const target = sent({ isAtTarget: true });
    expect(nextOutreach(target, dayOf('2027-03-03'), [])).toEqual({ due: 'second_person', on: dayOf('2027-03-04'), state: 'waiting' });
    expect(nextOutreach(target, dayOf('2027-03-10'), [])).toEqual({ due: 'follow_up', on: dayOf('2027-03-10'), state: 'due' });
    expect(nextOutreach({ ...target, followUps: [dayOf('2027-03-10')] }, dayOf('2027-03-11'), [])).toMatchObject({
      due: 'rest',
      on: dayOf('2027-03-19'),
    });
  });

  test('knows other weekends', () => {
    expect(nextOutreach(sent({ isAtTarget: true }), START, [], [5])).toMatchObject({ on: dayOf('2027-03-04') });
    expect(nextOutreach(sent({ isAtTarget: true }), START, [], [2, 3, 4])).toMatchObject({ on: dayOf('2027-03-07') });
  });

  test('out of office moves the clock, after a follow-up as well', () => {
    expect(nextOutreach(sent({ outOfOfficeUntil: dayOf('2027-03-20') }), START, [])).toMatchObject({
      due: 'follow_up',
      on: dayOf('2027-03-27'),
    });
    const twice = sent({ followUps: [dayOf('2027-03-08'), dayOf('2027-03-22')], outOfOfficeUntil: dayOf('2027-04-01') });
    expect(nextOutreach(twice, START, [])).toMatchObject({ due: 'rest', on: dayOf('2027-04-15') });
  });
});

describe('another follow-up', () => {
  test('is refused after an answer, after one at a target organization and after two elsewhere, with what is possible instead', () => {
    expect(followUpRefusal(sent({ answeredOn: START }))).toMatch(/answered.*instead/);
    expect(followUpRefusal(sent({ isAtTarget: true, followUps: [START] }))).toMatch(/someone else there/);
    expect(followUpRefusal(sent({ followUps: [START, START] }))).toMatch(/introduction/);
  });

  test('is allowed exactly when one is what comes next', () => {
    fc.assert(
      fc.property(outreach, (given) => {
        const comes = nextOutreach(given, dayOf('2030-01-01'), []).due;
        expect(followUpRefusal(given) === null).toBe(comes === 'follow_up');
      }),
    );
  });
});
