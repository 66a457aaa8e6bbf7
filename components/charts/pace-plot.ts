import { scaleLinear } from 'd3-scale';
import { area, curveBasis, curveStepAfter, line } from 'd3-shape';
import { addDays, type Day, daysBetween, type Pause } from '@/lib/plan/day';
import type { FanPoint } from '@/lib/plan/outlook';
import { type LinePoint, valueOn } from '@/lib/plan/pace-line';

export type PaceData = {
  goal: { startsOn: Day; dueOn: Day; baseline: number; target: number };
  today: Day;
  /** Where the goal stood after each event, oldest first. */
  course: readonly LinePoint[];
  expected: readonly LinePoint[];
  /** From today to the due day; none when nothing is left to foretell. */
  fan: readonly FanPoint[];
  pauses: readonly Pause[];
};

/** More beads than this would be a smear, and a heavy page. */
const mostBeads = 60;

/** Everything of the chart in shares of its width and height, 0 to 100, heights growing downwards. */
export function pacePlot({ goal, today, course, expected, fan, pauses }: PaceData) {
  const end = today > goal.dueOn ? today : goal.dueOn;
  const now = today < goal.startsOn ? goal.startsOn : today;
  const current = course.at(-1)?.value ?? goal.baseline;
  const days = scaleLinear([0, Math.max(1, daysBetween(goal.startsOn, end))], [0, 100]);
  const values = scaleLinear(
    span([goal.baseline, goal.target, current, ...course, ...fan.flatMap(({ low, high }) => [low, high])]),
    [100, 0],
  );
  const x = (on: Day) => Math.min(100, Math.max(0, days(daysBetween(goal.startsOn, on))));
  const y = (value: number) => values(value);
  const through = () =>
    line<LinePoint>(
      (point) => x(point.on),
      (point) => y(point.value),
    ).digits(2);
  // What is foretold comes in whole things, week by week; drawn smooth, since nobody knows in which week the next one falls.
  const likely = through().curve(curveBasis);
  const fanArea = area<FanPoint>(
    (point) => x(point.on),
    (point) => y(point.low),
    (point) => y(point.high),
  )
    .curve(curveBasis)
    .digits(2);
  const edge = (side: 'low' | 'middle' | 'high') => likely(fan.map((point) => ({ on: point.on, value: point[side] }))) ?? '';
  const steps = [{ on: goal.startsOn, value: goal.baseline }, ...course.filter(({ on }) => on <= now), { on: now, value: current }];
  const over = current >= valueOn(expected, now);
  /** The expected line is named on the side where the thread does not run, towards where the line leaves room for words. */
  function expectedName() {
    const toRight = over === goal.target >= goal.baseline;
    const at = toRight && x(now) < 62 ? Math.max(x(now) + 5, 14) : toRight ? 40 : 56;
    return { x: at, y: y(valueOn(expected, addDays(goal.startsOn, Math.round(days.invert(at))))), toRight };
  }
  return {
    x,
    y,
    now,
    current,
    /** Whether the thread runs over the expected line as drawn. */
    over,
    expectedName: expectedName(),
    started: today >= goal.startsOn,
    ticks: values.ticks(5).map((value) => ({ value, at: y(value) })),
    pauses: pauses
      .filter(([from, to]) => to >= goal.startsOn && from <= end)
      .map(([from, to]) => ({ key: `${from}${to}`, from: x(from), to: x(to) })),
    expectedPath: through()(expected),
    actualPath: through().curve(curveStepAfter)(steps),
    beads: course.length > mostBeads ? [] : course.map(({ on, value }) => ({ key: `${on} ${value}`, x: x(on), y: y(value) })),
    fanPath: fanArea(fan),
    fanEdges: [edge('low'), edge('high')].join(''),
    middlePath: edge('middle'),
  };
}

/** Counts start at nought; only heights far from it are given their own floor. */
function span(heights: (number | LinePoint)[]): [number, number] {
  const all = heights.map((height) => (typeof height === 'number' ? height : height.value));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const floor = least > (most - least) * 2 ? least - (most - least) * 0.2 : Math.min(0, least);
  return [floor, most === floor ? floor + 1 : most + (most - floor) * 0.05];
}

export type PacePlot = ReturnType<typeof pacePlot>;
