import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, isPaused, type Pause, weekday } from '../time/day';
import { zoneClock } from '../time/zone-clock';
import { lettersSchema } from './letter-choices';
import { letterDue, type TimedKind, timedKinds } from './letter-due';
import { localTime } from './local-time';

const all = { yourWeek: true, closeWeek: true, daily: true };
const choices = (change: object = {}) => ({ ...lettersSchema.parse({ ...all, ...change }), since: day('2026-01-01') });
const monday = day('2027-03-08');

const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(day('2026-06-01'), count));
const pauses = fc.array(
  fc.tuple(days, fc.integer({ min: 0, max: 60 })).map(([from, length]): Pause => [from, addDays(from, length)]),
  { maxLength: 6 },
);
const hour = fc.integer({ min: 0, max: 23 });
const kinds = fc.constantFrom(...timedKinds);

describe('a letter', () => {
  it('is due from its hour on, on its day', () => {
    expect(letterDue('your-week', choices(), { today: monday, hour: 6 }, [])).toBeNull();
    expect(letterDue('your-week', choices(), { today: monday, hour: 7 }, [])).toBe(monday);
    expect(letterDue('your-week', choices(), { today: monday, hour: 23 }, [])).toBe(monday);
    expect(letterDue('close-week', choices(), { today: addDays(monday, 4), hour: 15 }, [])).toBe(addDays(monday, 4));
    expect(letterDue('daily', choices(), { today: addDays(monday, 3), hour: 7 }, [])).toBe(addDays(monday, 3));
  });

  it('comes a day late when the server was down, and not later', () => {
    expect(letterDue('your-week', choices(), { today: addDays(monday, 1), hour: 8 }, [])).toBe(monday);
    expect(letterDue('your-week', choices(), { today: addDays(monday, 3), hour: 8 }, [])).toBeNull();
    expect(letterDue('daily', choices(), { today: addDays(monday, 1), hour: 6 }, [])).toBeNull();
  });

  it('is not due before it was chosen, nor when it was not', () => {
    expect(letterDue('your-week', { ...choices(), since: addDays(monday, 1) }, { today: addDays(monday, 1), hour: 8 }, [])).toBeNull();
    expect(letterDue('your-week', { ...choices(), since: null }, { today: monday, hour: 8 }, [])).toBeNull();
    expect(letterDue('your-week', choices({ yourWeek: false }), { today: monday, hour: 8 }, [])).toBeNull();
  });

  it('waits for the end of a pause, and then only one comes', () => {
    const pause: Pause = [addDays(monday, -10), addDays(monday, 8)];
    const after = addDays(monday, 9);
    expect(letterDue('your-week', choices(), { today: monday, hour: 12 }, [pause])).toBeNull();
    const due = timedKinds.filter((kind) => letterDue(kind, choices({ daily: false }), { today: after, hour: 16 }, [pause]));
    expect(due).toEqual(['your-week']);
    expect(letterDue('your-week', choices(), { today: after, hour: 16 }, [pause])).toBe(addDays(monday, 7));
  });

  it('is never due within a pause, whatever the pauses', () => {
    fc.assert(
      fc.property(kinds, days, hour, pauses, (kind, today, at, given) => {
        if (isPaused(today, given)) expect(letterDue(kind, choices(), { today, hour: at }, given)).toBeNull();
      }),
    );
  });

  it('has the day it was chosen for, which is past, and comes at most once a week or a day', () => {
    fc.assert(
      fc.property(kinds, days, pauses, fc.integer({ min: 0, max: 6 }), (kind, start, given, weekdayChosen) => {
        const chosen = choices({ yourWeekDay: weekdayChosen, closeWeekDay: weekdayChosen });
        const found = new Set<Day>();
        for (let at = 0; at < 21; at++) {
          const today = addDays(start, at);
          for (const each of [0, 8, 16]) {
            const due = letterDue(kind, chosen, { today, hour: each }, given);
            if (due === null) continue;
            expect(due <= today).toBe(true);
            if (kind !== 'daily') expect(weekday(due)).toBe(weekdayChosen);
            found.add(due);
          }
        }
        expect(found.size).toBeLessThanOrEqual(kind === 'daily' ? 22 : 4);
      }),
      { numRuns: 60 },
    );
  });
});

/** The instants, hour by hour, at which a letter is due for the first time. */
function sent(kind: TimedKind, zone: string, from: string, hours: number, change: object = {}) {
  const times: string[] = [];
  const seen = new Set<Day>();
  for (let at = 0; at < hours * 4; at++) {
    const moment = new Date(Date.parse(from) + at * 9e5);
    const due = letterDue(kind, choices(change), localTime(moment, zone), []);
    if (due && !seen.has(due)) times.push(moment.toISOString());
    if (due) seen.add(due);
  }
  return times;
}

describe('where one lives', () => {
  it.each([
    ['Pacific/Kiritimati', '2027-03-07T17:00:00.000Z'],
    ['Pacific/Pago_Pago', '2027-03-08T18:00:00.000Z'],
    ['Asia/Kathmandu', '2027-03-08T01:15:00.000Z'],
  ])('the hour of %s decides', (zone, expected) => {
    expect(sent('your-week', zone, '2027-03-07T12:00:00Z', 48)).toEqual([expected]);
  });

  it('an hour that clocks skip comes as the next one, and one that they repeat comes once', () => {
    expect(sent('daily', 'Europe/Berlin', '2027-03-28T00:00:00Z', 20, { dailyHour: 2 })).toEqual(['2027-03-28T01:00:00.000Z']);
    expect(sent('daily', 'Europe/Berlin', '2027-10-30T23:00:00Z', 20, { dailyHour: 2 })).toEqual(['2027-10-31T00:00:00.000Z']);
  });

  it('the fifty-third week has its letter, and 29 February', () => {
    expect(sent('your-week', 'UTC', '2026-12-28T00:00:00Z', 24 * 7)).toEqual(['2026-12-28T07:00:00.000Z']);
    expect(sent('daily', 'UTC', '2028-02-29T00:00:00Z', 24)).toEqual(['2028-02-29T07:00:00.000Z']);
  });

  it('the local time is what the zone’s clock shows', () => {
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns', 'Europe/Berlin', 'UTC');
    fc.assert(
      fc.property(zones, fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (zone, moment) => {
        const wall = new Date(zoneClock(zone)?.wallOf(moment.getTime()) ?? 0).toISOString();
        expect(localTime(moment, zone)).toEqual({ today: wall.slice(0, 10), hour: Number(wall.slice(11, 13)) });
      }),
    );
  });
});
