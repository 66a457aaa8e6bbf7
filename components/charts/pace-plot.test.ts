import { expect, test } from 'vitest';
import { addDays, day } from '@/lib/plan/time/day';
import { pacePlot } from './pace-plot';

test('the name of the expected line keeps clear of the forecast on a new goal', () => {
  const goal = { startsOn: day('2027-01-04'), dueOn: day('2027-06-30'), baseline: 0, target: 18 };
  const days = 177;
  const today = addDays(goal.startsOn, 2);
  const grows = (to: number) => (week: number) => (to * week) / 25;
  for (const to of [6, 12, 17, 19, 24]) {
    const fan = Array.from({ length: 26 }, (_, week) => {
      const [low, middle, high] = [to / 2, to, to * 1.5].map((end) => grows(end)(week)) as [number, number, number];
      return { on: addDays(today, week * 7), low, middle, high };
    });
    const expected = [
      { on: goal.startsOn, value: 0 },
      { on: goal.dueOn, value: 18 },
    ];
    const plot = pacePlot({ goal, today, course: [], expected, fan, pauses: [], changedOn: [] });
    const { x, y, toRight, below } = plot.expectedName;
    const words = y + (below ? 7 : -7);
    for (const share of [0, 0.5, 1]) {
      const at = x + (toRight ? 1 : -1) * share * 26;
      const likely = plot.y((to * Math.max(0, at - 1)) / 99 / (26 / 25.4));
      expect(Math.abs(likely - words), `${to} at ${Math.round(at)} of ${days} days`).toBeGreaterThan(3);
    }
  }
});

test('the course of three busy years is drawn in a few kilobytes, and ends where the goal stands', () => {
  const goal = { startsOn: day('2024-01-08'), dueOn: day('2027-01-08'), baseline: 0, target: 3000 };
  const course = Array.from({ length: 3000 }, (_, at) => ({ on: addDays(goal.startsOn, Math.floor(at / 3)), value: at + 1 }));
  const plot = pacePlot({ goal, today: addDays(goal.startsOn, 1000), course, expected: [], fan: [], pauses: [], changedOn: [] });
  expect(plot.lines.actual?.length).toBeLessThan(8000);
  expect(plot.lines.actual).toMatch(new RegExp(`V${Math.round(plot.y(3000) * 100) / 100}$`));
});
