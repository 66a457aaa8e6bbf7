import type { FanPoint } from '@/lib/plan/goal/projection';
import { sayDigits, sayShort } from '@/lib/plan/words/digits';
import { sayDate, sayDay } from '@/lib/plan/words/say';
import type { PaceData, PacePlot } from './pace-plot';
import { share } from './shapes';
import { spread } from './spread';
import { clearOf, timeTicks } from './time-axis';

/** Shares of the width that a label takes where the plot is narrowest: beside wide and beside narrow margins. */
const widths = { wide: { month: 8, today: 18 }, narrow: { month: 15, today: 20 } };

/** Two lines of text on the lowest plot, so that labels at the end never touch. */
const lineShare = 7;

/** The words of a pace chart and their places, in shares of its width and height. */
export function paceLabels(plot: PacePlot, data: PaceData) {
  return {
    values: plot.ticks.map(({ value, at }) => ({ says: sayShort(value), at: share(at) })),
    months: months(plot, data),
    today: plot.started ? todayLabel(plot, data, `${sayDigits(plot.current)} so far`) : null,
    pauses: plot.pauses[0] ? pauseLabel(plot.pauses[0]) : null,
    expected: {
      x: share(plot.expectedName.x),
      y: share(plot.expectedName.y),
      toRight: plot.expectedName.toRight,
      below: plot.expectedName.below,
    },
    ends: endLabels(plot, data),
  };
}

export type PaceLabels = ReturnType<typeof paceLabels>;

/** Marks of the axis. `says` is empty where no name fits; `only` names the one size of chart where it does. */
function months(plot: PacePlot, { goal, today }: PaceData) {
  const end = today > goal.dueOn ? today : goal.dueOn;
  const ticks = timeTicks(goal.startsOn, end).map((tick) => ({ ...tick, at: plot.x(tick.on) }));
  const fitting = (size: 'wide' | 'narrow') => {
    const now = { at: plot.x(plot.now) - widths[size].today / 2, width: widths[size].today };
    const placed = ticks.map((tick) => ({ ...tick, width: widths[size].month }));
    return new Set(clearOf(placed, plot.started ? [now] : []).map(({ on }) => on));
  };
  const [wide, narrow] = [fitting('wide'), fitting('narrow')];
  return ticks.map(({ on, label, at }) => ({
    at: share(at),
    says: wide.has(on) || narrow.has(on) ? label : '',
    only: onlySize(wide.has(on), narrow.has(on)),
  }));
}

function onlySize(wide: boolean, narrow: boolean) {
  if (wide && narrow) return undefined;
  return wide ? ('wide' as const) : ('narrow' as const);
}

/** Today on the axis, and the goal’s count. */
function todayLabel(plot: PacePlot, { today }: PaceData, says: string) {
  const [x, y] = [plot.x(plot.now), plot.y(plot.current)];
  const below = !plot.over && y < 85;
  const anchor = x < 8 ? undefined : x > 92 ? ('end' as const) : ('middle' as const);
  return {
    x: share(x),
    y: share(y),
    says,
    day: sayDay(plot.now, today),
    date: sayDate(plot.now, today),
    anchor,
    below,
    toRight: x < 20 || (below && x < 80),
  };
}

function pauseLabel({ from, to }: { from: number; to: number }) {
  const before = to > 70;
  return { at: share(before ? from : to), before };
}

/** Every line is named where it ends, so that no legend has to be matched by colour. */
function endLabels(plot: PacePlot, { goal, today, fan }: PaceData) {
  const labels = endNames(goal, sayDay(goal.dueOn, today), fan.at(-1));
  const heights = spread(
    labels.map(({ value }) => plot.y(value)),
    lineShare,
    0,
    100,
  );
  return labels.map(({ value, ...names }, index) => ({ ...names, value: sayShort(value), at: share(heights[index] ?? 0) }));
}

function endNames(goal: PaceData['goal'], due: string, fanEnd?: FanPoint) {
  const aim = { value: goal.target, name: `the goal, ${due}`, short: 'goal', look: 'strong' as const };
  if (!fanEnd) return [aim];
  const { low, middle, high } = fanEnd;
  const least = goal.target < goal.baseline ? 'at most' : 'at least';
  return [
    { value: high, name: 'at best', short: 'at best', look: 'plain' as const },
    { value: middle, name: 'at your recent rate', short: 'likely', look: 'thread' as const },
    aim,
    { value: low, name: least, short: least, look: 'plain' as const },
  ].filter(({ value, look }) => look !== 'plain' || value !== middle);
}
