import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { type FirstConnection, type FirstPlan, isYoung, nextMoves } from './next-moves';

const maya: FirstConnection = {
  goalId: 'goal',
  personId: 'maya',
  name: 'Maya',
  hasReason: false,
  circle: null,
  rhythmDays: null,
  minutes: 30,
  lastContactOn: null,
  isUnderWay: false,
};
const settled: FirstConnection = { ...maya, hasReason: true, rhythmDays: 28, isUnderWay: true };
const plan: FirstPlan = { goalId: 'goal', connections: [maya], mentor: null, hasShareLink: false };
const kinds = (change: Partial<FirstPlan>) => nextMoves({ ...plan, ...change }).map(({ kind }) => kind);

describe('what to do next', () => {
  test('is three things at most', () => {
    expect(kinds({})).toEqual(['reason', 'rhythm', 'coffee']);
    expect(kinds({ connections: [maya, { ...maya, personId: 'ben' }, { ...maya, personId: 'ana' }] })).toHaveLength(3);
  });

  test('is gone once it is done, and gives way to the next', () => {
    expect(kinds({ connections: [{ ...maya, hasReason: true }] })).toEqual(['rhythm', 'coffee', 'mentor']);
    expect(kinds({ connections: [{ ...settled, isUnderWay: false }] })).toEqual(['coffee', 'mentor']);
    expect(kinds({ connections: [settled] })).toEqual(['mentor']);
    expect(kinds({ connections: [settled], mentor: { personId: 'ruth', name: 'Ruth' } })).toEqual(['share']);
    expect(kinds({ connections: [settled], mentor: { personId: 'ruth', name: 'Ruth' }, hasShareLink: true })).toEqual([]);
  });

  test('names the person it is about', () => {
    const [reason] = nextMoves({ ...plan, connections: [settled, { ...maya, personId: 'ben', name: 'Ben' }] });
    expect(reason).toEqual({ kind: 'reason', goalId: 'goal', personId: 'ben', name: 'Ben' });
  });

  test('after a first conversation, or while one is under way, no first coffee is planned', () => {
    expect(kinds({ connections: [{ ...maya, lastContactOn: day('2027-01-04') }] })).not.toContain('coffee');
    expect(kinds({ connections: [{ ...maya, isUnderWay: true }] })).not.toContain('coffee');
  });

  test('begins with people, and needs a goal', () => {
    expect(kinds({ connections: [] })).toEqual(['people']);
    expect(kinds({ goalId: null, connections: [] })).toEqual([]);
  });

  test('is asked in the first four weeks of a plan', () => {
    expect(isYoung(day('2027-01-04'), day('2027-02-01'))).toBe(true);
    expect(isYoung(day('2027-01-04'), day('2027-02-02'))).toBe(false);
  });
});
