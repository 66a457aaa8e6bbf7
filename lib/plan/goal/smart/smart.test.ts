import { describe, expect, test } from 'vitest';
import { day, uncheckedDay } from '../../time/day';
import { type SmartGoal, sayRate, smartCheck } from './smart';
import { whoIsNamed } from './smart-who';

const goal: SmartGoal = {
  statement: 'Talk with 18 product managers at energy companies',
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: day('2027-01-04'),
  dueOn: day('2027-06-30'),
  confidence: null,
  servesPart: 'product management in energy',
};
const plan = { objective: 'Move into product management in energy', endsOn: day('2027-09-30'), roomPerWeek: 1, today: day('2027-01-04') };
const finding = (criterion: string, change: Partial<SmartGoal>, planChange = {}) =>
  smartCheck({ ...goal, ...change }, { ...plan, ...planChange }).find((each) => each.criterion === criterion);

test('a clear goal passes all five, each said in a sentence', () => {
  const findings = smartCheck(goal, plan);
  expect(findings.every(({ pass }) => pass)).toBe(true);
  expect(findings.map(({ says }) => says)).toEqual([
    'Names who: product managers at energy companies.',
    'From 0 to 18 conversations.',
    '0.7 per week; you have room for one per week.',
    'Serves “product management in energy”.',
    'By 30 June, within your objective.',
  ]);
});

test('a goal not yet written is told five next moves', () => {
  const empty = {
    statement: '',
    unit: '',
    baseline: null,
    target: null,
    startsOn: uncheckedDay(''),
    dueOn: uncheckedDay(''),
    confidence: null,
    servesPart: '',
  };
  const findings = smartCheck(empty, plan);
  expect(findings.every(({ pass, suggestion }) => !pass && Boolean(suggestion))).toBe(true);
});

describe('specific', () => {
  test.each([
    ['Talk with 18 product managers at energy companies', 'product managers at energy companies'],
    ['Be introduced to 6 hiring teams by people who know my work', 'hiring teams'],
    ['Renew 16 old friends in utilities, charging and climate tech by 31 May', 'old friends in utilities charging and climate tech'],
    ['Speak at two meetups', 'two meetups'],
    ['Have lunch with someone from Siemens every month', 'someone from Siemens'],
  ])('%s', (statement, who) => {
    expect(whoIsNamed(statement)).toBe(who);
  });

  test.each(['Network more', 'Get better known by June', 'Be more visible online', ''])('%j names no one', (statement) => {
    expect(whoIsNamed(statement)).toBeNull();
    expect(finding('specific', { statement })).toMatchObject({ pass: false });
  });

  test('is neither too short nor too long', () => {
    expect(finding('specific', { statement: 'Meet recruiters' })?.pass).toBe(false);
    expect(finding('specific', { statement: `Talk with managers ${'and '.repeat(40)}` })?.pass).toBe(false);
  });
});

test('measurable: unit, both numbers, and a way to go', () => {
  expect(finding('measurable', { unit: ' ' })?.pass).toBe(false);
  expect(finding('measurable', { target: null })?.pass).toBe(false);
  expect(finding('measurable', { target: 0 })?.pass).toBe(false);
});

describe('achievable', () => {
  test('within the person’s own room, or with some confidence', () => {
    expect(finding('achievable', {}, { roomPerWeek: 0.5 })?.pass).toBe(false);
    expect(finding('achievable', { confidence: 5 }, { roomPerWeek: 0.5 })?.pass).toBe(true);
    expect(finding('achievable', { confidence: 4 }, { roomPerWeek: null })?.pass).toBe(false);
  });

  test('names a day that would fit', () => {
    const tight = finding('achievable', { dueOn: day('2027-02-28') });
    expect(tight).toMatchObject({ pass: false, use: { field: 'dueOn', value: day('2027-05-09') } });
    expect(finding('achievable', { dueOn: day('2027-05-09') })?.pass).toBe(true);
  });

  test('or what there is room for until the objective ends', () => {
    expect(finding('achievable', { target: 100 })?.suggestion).toContain('room for 38');
  });
});

test('relevant: says which part it serves', () => {
  expect(finding('relevant', { servesPart: plan.objective })).toMatchObject({ pass: true, says: 'Serves the whole objective.' });
  expect(finding('relevant', { servesPart: '' })).toMatchObject({ pass: false, use: { field: 'servesPart', value: plan.objective } });
});

test('time-bound: a day to come, within the objective', () => {
  expect(finding('time_bound', { dueOn: day('2027-10-31') })).toMatchObject({
    pass: false,
    use: { field: 'dueOn', value: day('2027-09-30') },
  });
  expect(finding('time_bound', { dueOn: day('2027-01-04') })?.pass).toBe(false);
  expect(finding('time_bound', { dueOn: uncheckedDay('') })?.pass).toBe(false);
});

test('rates read as people say them', () => {
  expect([3, 1, 0.72, 0.5, 0.33, 0.1, 0].map(sayRate)).toEqual([
    'three per week',
    'one per week',
    '0.7 per week',
    'one every two weeks',
    'one every three weeks',
    'one every ten weeks',
    'none',
  ]);
});

test('a suggestion quotes no words out of what was written', () => {
  const teaching = { objective: 'From teaching biology into learning design by next summer' };
  const said = finding('relevant', { servesPart: '', statement: 'Talk with ten learning designers in health companies' }, teaching);
  expect(`${said?.says} ${said?.suggestion}`).not.toMatch(/learning|teaching/i);
});
