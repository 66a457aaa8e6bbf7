import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { type DuePerson, gentleQueue } from './queue';

const today = day('2027-03-09');
const when = { today, pauses: [], budget: 120 };
const person = (name: string, ago: number | null, more: Partial<DuePerson> = {}): DuePerson => ({
  id: name,
  name,
  rhythmDays: 28,
  minutes: 30,
  lastContactOn: ago === null ? null : addDays(today, -ago),
  snoozedUntil: null,
  waitingSince: null,
  ...more,
});
const names = (people: DuePerson[], budget = 120) => gentleQueue(people, { ...when, budget }).queue.map(({ name }) => name);

describe('the queue of people to write to', () => {
  test('starts with people slipping, ends with new people, and leaves out anyone within their rhythm', () => {
    expect(names([person('new', null), person('lapsed', 70), person('due', 28), person('fresh', 5), person('slipping', 40)])).toEqual([
      'slipping',
      'due',
      'lapsed',
      'new',
    ]);
  });

  test('leaves out anyone waited for, or snoozed until a later day', () => {
    expect(
      names([person('waited for', 40, { waitingSince: day('2027-03-02') }), person('snoozed', 40, { snoozedUntil: day('2027-03-10') })]),
    ).toEqual([]);
    expect(names([person('awake', 40, { snoozedUntil: today })])).toEqual(['awake']);
  });

  test('takes what fits the week and says how many more there are', () => {
    const people = [person('long', 41, { minutes: 100 }), person('longer', 40, { minutes: 60 }), person('short', 39, { minutes: 20 })];
    expect(gentleQueue(people, when)).toMatchObject({ queue: [{ name: 'long' }, { name: 'short' }], more: 1 });
    expect(names(people, 0)).toEqual([]);
  });

  test('never costs more minutes than the week allows, and never calls a new person late', () => {
    const people = fc.array(
      fc
        .record({ ago: fc.option(fc.nat(2000)), rhythmDays: fc.integer({ min: 1, max: 365 }), minutes: fc.integer({ min: 1, max: 90 }) })
        .map(({ ago, ...rest }) => person('x', ago, rest)),
    );
    fc.assert(
      fc.property(people, fc.nat(500), (all, budget) => {
        const { queue, more } = gentleQueue(all, { ...when, budget });
        expect(queue.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(budget);
        expect(queue.length + more).toBeLessThanOrEqual(all.length);
        for (const { band, lastContactOn } of queue) expect(band === 'not_started').toBe(lastContactOn === null);
      }),
    );
  });
});
