import { scaleLinear } from 'd3-scale';
import { area, curveBasis, line } from 'd3-shape';
import { type LinePoint, valueOn } from '@/lib/plan/goal/pace-line';
import type { FanPoint } from '@/lib/plan/goal/projection';
import { addDays, type Day, daysBetween, type Pause } from '@/lib/plan/time/day';
import { share } from './shapes';

export type PaceData = {
  goal: { startsOn: Day; dueOn: Day; baseline: number; target: number };
  today: Day;
  /** Where the goal stood after each event, oldest first. */
  course: readonly LinePoint[];
  expected: readonly LinePoint[];
  /** From today to the due day; none when nothing is left to foretell. */
  fan: readonly FanPoint[];
  pauses: readonly Pause[];
  /** Days on which the goal was changed. */
  changedOn: readonly Day[];
};

/** More dots than this would run together and make the page heavy. */
const MAX_DOTS = 60;

/** Shares of the narrowest plot that the expected line's name takes. */
const nameWidth = 26;
const nameHeight = 7;

/** Everything of the chart in shares of its width and height, 0 to 100, heights growing downwards. */
export function pacePlot({ goal, today, course, expected, fan, pauses, changedOn }: PaceData) {
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
  // A forecast counts whole things week by week; it is drawn smooth, because the week of the next one is unknown.
  const likely = through().curve(curveBasis);
  const fanArea = area<FanPoint>(
    (point) => x(point.on),
    (point) => y(point.low),
    (point) => y(point.high),
  )
    .curve(curveBasis)
    .digits(2);
  const edge = (side: 'low' | 'middle' | 'high') => likely(fan.map((point) => ({ on: point.on, value: point[side] }))) ?? '';
  const stood = course.filter(({ on }) => on <= now);
  const steps = [{ on: goal.startsOn, value: goal.baseline }, ...thinned(stood, x), { on: now, value: current }];
  const over = current >= valueOn(expected, now);
  /** The expected line is named on the side where the thread does not run at last, or on the other where only that leaves room for words. */
  function expectedName() {
    const places = [over, !over].flatMap(placesOn);
    const best = places.find(({ room }) => room >= nameHeight) ?? places.toSorted((a, b) => b.room - a.room)[0];
    return best ?? { x: 40, y: expectedAt(40), toRight: true, below: over };
  }
  function placesOn(below: boolean) {
    const toRight = below === goal.target >= goal.baseline;
    return (toRight ? [Math.max(x(now) + 5, 14), 40, 25, 12, 55] : [56, 40, 70, 85])
      .filter((at) => !toRight || at <= 72)
      .map((at) => ({ x: at, y: expectedAt(at), toRight, below, room: roomAt(at, toRight, below) }));
  }
  /** How far the thread, and from today on the forecast, stays from words beside the expected line. */
  function roomAt(at: number, toRight: boolean, below: boolean) {
    const middle = expectedAt(at) + (below ? nameHeight : -nameHeight);
    // Words on the axis, or beyond the top, have no room at all.
    if (middle > 95 || middle < 3) return 0;
    const spots = [0, 0.25, 0.5, 0.75, 1].map((share) => at + (toRight ? 1 : -1) * share * nameWidth);
    return Math.min(...spots.flatMap((spot) => linesAt(spot)).map((height) => Math.abs(height - middle)), 100);
  }
  function linesAt(at: number) {
    if (at <= x(now)) return [threadAt(at)];
    const next = fan.findIndex(({ on }) => x(on) >= at);
    const [before, after] = [fan[Math.max(0, next - 1)], fan[next]];
    if (!before || !after) return [];
    const share = (at - x(before.on)) / Math.max(x(after.on) - x(before.on), 1e-6);
    return [y(before.middle + (after.middle - before.middle) * Math.min(1, Math.max(0, share)))];
  }
  function expectedAt(at: number) {
    return y(valueOn(expected, dayAt(at)));
  }
  function threadAt(at: number) {
    return y(steps.findLast(({ on }) => on <= dayAt(at))?.value ?? goal.baseline);
  }
  function dayAt(at: number) {
    return addDays(goal.startsOn, Math.round(days.invert(at)));
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
      .map(([from, to]) => ({ from: share(x(from)), to: share(x(to)) })),
    changes: changedOn.filter((on) => on >= goal.startsOn && on <= end).map((on) => share(x(on))),
    lines: {
      fan: fanArea(fan),
      fanEdges: [edge('low'), edge('high')].join(''),
      expected: through()(expected),
      middle: edge('middle'),
      actual: today >= goal.startsOn ? stairs(steps.map((point) => [share(x(point.on)), share(y(point.value))] as const)) : null,
    },
    dots: course.length > MAX_DOTS ? [] : course.map(({ on, value }) => [share(x(on)), share(y(value))] as const),
    aim: [share(x(goal.dueOn)), share(y(goal.target))] as const,
  };
}

/** How many points of the course are drawn across the width: more would be finer than anyone sees, and make the page heavy. */
const MAX_POINTS = 400;

/** The last point of each part of the width. */
function thinned(points: readonly LinePoint[], x: (on: Day) => number): LinePoint[] {
  return [...new Map(points.map((point) => [Math.round((x(point.on) * MAX_POINTS) / 100), point])).values()];
}

/** A path that goes on at each height until the next point. */
const stairs = ([first, ...others]: (readonly [x: number, y: number])[]) =>
  first ? `M${first.join(' ')}${others.map(([x, y]) => `H${x}V${y}`).join('')}` : null;

/** Counts start at nought; only heights far from it are given their own floor. */
function span(heights: (number | LinePoint)[]): [number, number] {
  const all = heights.map((height) => (typeof height === 'number' ? height : height.value));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const floor = least > (most - least) * 2 ? least - (most - least) * 0.2 : Math.min(0, least);
  return [floor, most === floor ? floor + 1 : most + (most - floor) * 0.05];
}

export type PacePlot = ReturnType<typeof pacePlot>;
