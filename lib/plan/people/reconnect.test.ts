import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { type Dormant, reconnection, reconnectScore } from './reconnect';

const today = day('2027-03-09');
const calendar = { today, weekStart: 1, pauses: [] } as const;
const person = (name: string, more: Partial<Dormant> = {}): Dormant => ({
  id: name,
  given: name,
  name,
  category: 'industry',
  position: '',
  organization: null,
  lastContactOn: day('2026-11-12'),
  lastLine: '',
  conversations: 1,
  rhythmDays: null,
  movedOn: null,
  isKey: false,
  received: 0,
  leftUnanswered: false,
  ...more,
});

describe('the one to reconnect with', () => {
  test('is no one when no one is dormant', () => {
    expect(reconnection([], calendar)).toBeNull();
  });

  test('is told with the reason and the last time', () => {
    const greta = person('Greta Hallberg', {
      organization: 'Varmenett',
      movedOn: day('2027-01-11'),
      lastLine: 'her first dispatch model.',
    });
    expect(reconnection([greta], calendar)).toMatchObject({
      reason: 'Greta Hallberg moved to Varmenett in January.',
      last: 'You last spoke in November: “Her first dispatch model.”',
    });
    expect(reconnection([person('Ola', { received: 2, lastContactOn: day('2025-03-09') })], calendar)).toMatchObject({
      reason: 'Ola has helped you before.',
      last: 'You last spoke 2 years ago.',
    });
    const lucia = person('Lucia Ferrari', { position: 'Taught me queueing', organization: 'Politecnico' });
    const anna = { ...lucia, name: 'Anna Berg', given: 'Anna', organization: 'Anna Berg Consulting', position: 'Founder' };
    expect(reconnection([anna], calendar)?.why).toBe('is at Anna Berg Consulting: Founder.');
    expect(reconnection([lucia], calendar)?.reason).toBe('Lucia Ferrari is at Politecnico: Taught me queueing.');
  });

  test('has no rhythm, or slept through it for a year: the others are in the queue', () => {
    const often = { rhythmDays: 28 };
    expect(reconnection([person('A', often)], calendar)).toBeNull();
    expect(reconnection([person('A', { ...often, lastContactOn: day('2026-03-08') })], calendar)).not.toBeNull();
  });

  test('promises more where there is news, standing, trust or goodwill, each by itself', () => {
    const plain = reconnectScore(person('A'));
    for (const better of [{ movedOn: today }, { isKey: true }, { conversations: 7 }, { received: 1 }]) {
      expect(reconnectScore(person('A', better))).toBeGreaterThan(plain);
    }
    expect(reconnectScore(person('A', { leftUnanswered: true }))).toBeLessThan(plain);
  });

  test('stays the same all week and takes turns from week to week', () => {
    const all = ['A', 'B', 'C'].map((name) => person(name));
    const on = (days: number) => reconnection(all, { ...calendar, today: addDays(day('2027-03-08'), days) })?.person.name;
    expect(new Set([0, 1, 6].map(on)).size).toBe(1);
    expect([on(0), on(7), on(14)].sort()).toEqual(['A', 'B', 'C']);
  });

  test('has a promise between 0 and 1', () => {
    const any = fc.record({ conversations: fc.nat(1000), received: fc.nat(9), isKey: fc.boolean(), leftUnanswered: fc.boolean() });
    fc.assert(
      fc.property(any, (more) => {
        expect(reconnectScore(person('A', more))).toBeGreaterThan(0);
        expect(reconnectScore(person('A', more))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
