import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { rhythmLead, rhythmView } from './rhythm-view';

const today = day('2027-03-09');
const person = (display: string, daysAgo: number | null, rhythmDays = 20) => ({
  id: display,
  given: display.split(' ')[0] ?? '',
  display,
  rhythmDays,
  lastContactOn: daysAgo === null ? null : addDays(today, -daysAgo),
});

test('who slips the furthest is written to first; who is new has no clock', () => {
  const view = rhythmView(
    [
      person('Tomasz W', 5),
      person('Priya R', 26),
      person('Hanna S', 22),
      person('Ade B', 40),
      person('Yuki T', null),
      person('Rui C', null),
    ],
    today,
    [],
  );
  expect(view).toMatchObject({ within: 1, newcomers: 2, first: { name: 'Priya' } });
  expect(rhythmLead(view)).toBe('Priya is the one to write to first. Two more are new; their rhythm starts with the first conversation.');
});

test('all new, or no one', () => {
  expect(rhythmLead(rhythmView([person('Yuki T', null)], today, []))).toBe(
    'One person is new; the rhythm starts with the first conversation.',
  );
  expect(rhythmLead(rhythmView([], today, []))).toBe('');
});

test('a pause brings everyone closer to their rhythm, and no one is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(200))), (conversationDays) => {
      const people = conversationDays.map((days, index) => person(`Person ${index}`, days));
      const view = rhythmView(people, today, []);
      const paused = rhythmView(people, today, [[addDays(today, -30), addDays(today, -10)]]);
      expect(view.people.length + view.newcomers).toBe(people.length);
      expect(paused.within).toBeGreaterThanOrEqual(view.within);
    }),
  );
});

test('no one is due who is waited for or snoozed', () => {
  const waited = { ...person('Bruno A', 30), waitingSince: today };
  const snoozed = { ...person('Ana B', 28), snoozedUntil: addDays(today, 3) };
  const awake = { ...person('Cleo D', 24), snoozedUntil: today };
  expect(rhythmView([waited, snoozed, awake], today, []).first?.name).toBe('Cleo');
  expect(rhythmLead(rhythmView([waited, snoozed], today, []))).toBe('');
});
