import { expect, it } from 'vitest';
import type { MeasuredGoal } from '../goal/goal-summary';
import { addDays, day } from '../time/day';
import type { GoalStatus } from '../words/words';
import { planReport, readReport } from './plan-report';
import { sayGoals, sayResult } from './report-words';

const endsOn = day('2027-03-31');
const goal = { statement: 'Talk with 18 people', current: 8, target: 18, dueOn: endsOn, keptWeeks: null };

it.each<[string, string, GoalStatus[]]>([
  ['No goal was set.', 'No goal is set yet.', []],
  ['The one goal was reached.', 'The one goal has been reached.', ['achieved']],
  ['The one goal was not reached.', 'The one goal has not been reached yet.', ['missed']],
  ['None of three goals were reached.', 'None of three goals has been reached yet.', ['missed', 'missed', 'missed']],
  ['One of two goals was reached.', 'One of two goals has been reached so far.', ['achieved', 'missed']],
  ['Two of three goals were reached.', 'Two of three goals have been reached so far.', ['achieved', 'achieved', 'missed']],
])('says “%s” of a plan that is over, and “%s” on its last day', (over, running, statuses) => {
  const goals = statuses.map((status) => ({ ...goal, status }));
  expect(sayGoals({ goals, endsOn, writtenOn: addDays(endsOn, 1) })).toBe(over);
  expect(sayGoals({ goals, endsOn, writtenOn: endsOn })).toBe(running);
});

it('judges a goal of so many each week by its weeks, also when the plan is over', () => {
  const startsOn = day('2027-03-01');
  const rate: MeasuredGoal & { statement: string } = {
    id: 'g',
    statement: 'Two a week',
    kind: 'rate',
    measure: 'conversations',
    unit: '',
    baseline: 0,
    target: 2,
    startsOn,
    dueOn: day('2027-03-28'),
  };
  const events = ['2027-03-02', '2027-03-03', '2027-03-09'].map((on, at) => {
    return { goalId: 'g', id: `c${at}`, what: 'conversation' as const, on: day(on), personId: 'p', value: 1 };
  });
  const report = planReport({
    plan: { objective: '', reasons: '', startsOn, endsOn },
    goals: [rate],
    events,
    commitments: [],
    calendar: { today: day('2027-04-10'), weekStart: 1, pauses: [] },
    people: { spoken: 0, met: 0 },
    sources: [],
    learned: [],
    thanks: [],
  });
  expect(readReport(JSON.stringify(report))).toEqual(report);
  expect(report.goals.map((each) => sayResult(each, report.writtenOn))).toEqual(['2 per week, until Sun 28 Mar. One of four weeks kept.']);
});

it('reads a report that was frozen before weeks were kept in it', () => {
  const { keptWeeks: _, ...older } = { ...goal, status: 'missed' as const };
  const weeks = { kept: 0, counted: 0, done: 0, due: 0 };
  const stored = {
    writtenOn: endsOn,
    objective: '',
    reasons: '',
    startsOn: endsOn,
    endsOn,
    goals: [older],
    weeks,
    sources: [],
    learned: [],
    thanks: [],
  };
  const [found] = readReport(JSON.stringify({ ...stored, people: { spoken: 0, met: 0 } }))?.goals ?? [];
  expect(found && sayResult(found, endsOn)).toBe('8 of 18, by Wed 31 Mar');
});
