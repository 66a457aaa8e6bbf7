import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MeasuredGoal } from '@/lib/plan/goal/goal-summary';
import type { GoalEvent } from '@/lib/plan/goal/progress';
import { paceChart } from '@/lib/plan/progress/progress-charts';
import { addDays, type Day, day, type Pause } from '@/lib/plan/time/day';
import { paceLabels } from './pace-labels';
import { pacePlot } from './pace-plot';

const today = day('2027-03-09');
const goal: MeasuredGoal = {
  id: 'g',
  measure: 'conversations',
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: day('2027-01-04'),
  dueOn: day('2027-06-30'),
};
const spoke = (on: Day, at: number): GoalEvent => ({ goalId: 'g', id: `${at}`, what: 'conversation', on, personId: null, value: 1 });
const typed = (on: Day, value: number): GoalEvent => ({ ...spoke(on, 0), what: 'number', value });

function drawn(
  own: Partial<MeasuredGoal>,
  events: readonly GoalEvent[] = [],
  pauses: readonly Pause[] = [],
  changedOn: readonly Day[] = [],
) {
  const chart = paceChart({ ...goal, ...own }, events, { today, weekStart: 1, pauses });
  const { summary, expected } = chart;
  const data = { goal: summary.goal, today, course: summary.course, expected, fan: summary.projection.fan, pauses, changedOn };
  const plot = pacePlot(data);
  return { chart, plot, labels: paceLabels(plot, data) };
}

it.each([
  ['no data', drawn({})],
  ['one point', drawn({}, [spoke(today, 1)])],
  ['a goal of one day', drawn({ startsOn: today, dueOn: today })],
  ['a goal of one day that is over', drawn({ startsOn: day('2027-03-01'), dueOn: day('2027-03-01') })],
  ['days that are all paused', drawn({}, [], [[goal.startsOn, goal.dueOn]])],
  ['a number of 10⁹', drawn({ measure: 'manual', target: 1e9 }, [typed(today, 1e9 / 2)])],
  ['a number of 10⁹ to bring down', drawn({ measure: 'manual', baseline: 1e9, target: 0 }, [typed(today, 1e9 / 2)])],
  [
    'a target changed ten times',
    drawn(
      {},
      [],
      [],
      Array.from({ length: 10 }, (_, at) => addDays(goal.startsOn, at * 5)),
    ),
  ],
  ['week 53', drawn({ startsOn: day('2026-12-28'), dueOn: day('2027-03-28') }, [spoke(day('2027-01-01'), 1)])],
])('%s is drawn within its frame, in words that hold', (name, { chart, plot, labels }) => {
  const written = JSON.stringify({ plot, labels, table: chart.table, sentence: chart.sentence, lead: chart.lead });
  expect(written).not.toMatch(/NaN|Infinity|undefined|null,null/);
  expect(chart.sentence).toMatch(/\.$/);
  for (const [x, y] of [...plot.dots, plot.aim]) expect(x >= 0 && x <= 100 && y >= 0 && y <= 100, name).toBe(true);
  if (name.includes('10⁹')) expect(labels.ends.map(({ value }) => value).every((value) => value.length < 8)).toBe(true);
  if (name.includes('ten times')) expect(plot.changes).toHaveLength(10);
});

it('the sentence, the table and the drawing agree on where a goal stands', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(64), { maxLength: 30 }), (ago) => {
      const events = ago.toSorted((one, other) => other - one).map((days, at) => spoke(addDays(today, -days), at));
      const { chart, plot, labels } = drawn({ target: 40 }, events);
      const stood = chart.table.rows.at(-1)?.[1];
      expect(stood).toBe(events.length);
      expect(labels.today?.says).toBe(`${events.length} so far`);
      const height = Number(plot.lines.actual?.split('V').at(-1));
      expect(height).toBeCloseTo(plot.y(events.length), 1);
    }),
  );
});

it('a pause over everything leaves pace, table and course as they were', () => {
  const events = [spoke(day('2027-01-20'), 1), spoke(day('2027-02-10'), 2)];
  const before = drawn({}, events);
  const paused = drawn({}, events, [[goal.startsOn, goal.dueOn]]);
  expect(paused.chart.summary.course).toEqual(before.chart.summary.course);
  expect(paused.chart.table.rows.map((row) => row[1])).toEqual(before.chart.table.rows.map((row) => row[1]));
  expect(paused.chart.summary.pace.status).not.toBe('at_risk');
  expect(paused.chart.table.rows.every((row) => row[3] === 'paused')).toBe(true);
});
