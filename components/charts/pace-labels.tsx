import type { Day } from '@/lib/plan/day';
import type { FanPoint } from '@/lib/plan/outlook';
import { sayDate, sayDay, sayDigits } from '@/lib/plan/say';
import { percent } from './figure';
import type { PaceData, PacePlot } from './pace-plot';
import { spread } from './spread';
import { clearOf, timeTicks } from './time-axis';

/** Shares of the width that a label takes where the plot is narrowest: beside wide and beside narrow margins. */
const widths = { wide: { month: 8, today: 18 }, narrow: { month: 15, today: 20 } };

/** Two lines of text on the lowest plot, so that labels at the end never touch. */
const lineShare = 7;

type Goal = PaceData['goal'];

export function PaceAxis({ plot, goal, today }: { plot: PacePlot; goal: Goal; today: Day }) {
  const end = today > goal.dueOn ? today : goal.dueOn;
  const ticks = timeTicks(goal.startsOn, end).map((tick) => ({ ...tick, at: plot.x(tick.on) }));
  const standing = (size: 'wide' | 'narrow') => {
    const now = { at: plot.x(plot.now) - widths[size].today / 2, width: widths[size].today };
    const placed = ticks.map((tick) => ({ ...tick, width: widths[size].month }));
    return new Set(clearOf(placed, plot.started ? [now] : []).map(({ on }) => on));
  };
  const [wide, narrow] = [standing('wide'), standing('narrow')];
  return (
    <>
      {plot.ticks.map(({ value, at }, index) => (
        <g key={value}>
          <line className={index === 0 ? 'axis' : 'ruler'} x2="100%" y1={percent(at)} y2={percent(at)} />
          <text y={percent(at)} dx="-10" dy="4" className="end">
            {sayDigits(value)}
          </text>
        </g>
      ))}
      {ticks.map(({ on, label, at }) => (
        <g key={on}>
          <line className="axis" x1={percent(at)} x2={percent(at)} y1="100%" y2="102%" />
          {(wide.has(on) || narrow.has(on)) && (
            <text x={percent(at)} y="100%" dy="22" className={seen(wide.has(on), narrow.has(on))}>
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

const seen = (wide: boolean, narrow: boolean) => (wide && narrow ? undefined : wide ? 'wide' : 'narrow');

/** Today on the axis, and where the goal stands. */
export function TodayMark({ plot, today, label }: { plot: PacePlot; today: Day; label: string }) {
  const [x, y] = [plot.x(plot.now), plot.y(plot.current)];
  const below = !plot.over && y < 85;
  const toRight = x < 20 || (below && x < 80);
  const anchor = x < 8 ? undefined : x > 92 ? 'end' : 'mid';
  return (
    <>
      <line className="axis" x1={percent(x)} x2={percent(x)} y1="100%" y2={percent(y)} />
      <text x={percent(x)} y="100%" dy="22" className={['strong', anchor].filter(Boolean).join(' ')}>
        <tspan className="wide">{sayDay(plot.now, today)}</tspan>
        <tspan className="narrow">{sayDate(plot.now)}</tspan>
      </text>
      <circle className="today" cx={percent(x)} cy={percent(y)} r="5.5" />
      <text x={percent(x)} y={percent(y)} dx={toRight ? 10 : -8} dy={below ? 22 : -12} className={toRight ? 'on' : 'on end'}>
        {label}
      </text>
    </>
  );
}

export function AwayLabel({ from, to }: { from: number; to: number }) {
  const before = to > 70;
  return (
    <text x={percent(before ? from : to)} dx={before ? -8 : 8} y="12" className={before ? 'end' : undefined}>
      Away<tspan className="wide">, costs nothing</tspan>
    </text>
  );
}

/** Every line is named where it ends, so that no legend has to be matched by colour. */
export function EndLabels({ plot, goal, today, fanEnd }: { plot: PacePlot; goal: Goal; today: Day; fanEnd?: FanPoint }) {
  const labels = endLabels(goal, today, fanEnd);
  const heights = spread(
    labels.map(({ value }) => plot.y(value)),
    lineShare,
    0,
    100,
  );
  return (
    <>
      <circle className="aim" cx={percent(plot.x(goal.dueOn))} cy={percent(plot.y(goal.target))} r="4.5" />
      {labels.map(({ value, name, short, look }, index) => (
        <text key={name} x="100%" y={percent(heights[index] ?? 0)} dx="12" dy="4" className={look}>
          {sayDigits(value)}
          <tspan className="wide"> {name}</tspan>
          <tspan className="narrow"> {short}</tspan>
        </text>
      ))}
    </>
  );
}

function endLabels(goal: Goal, today: Day, fanEnd?: FanPoint) {
  const aim = { value: goal.target, name: `the goal, ${sayDay(goal.dueOn, today)}`, short: 'goal', look: 'strong' };
  if (!fanEnd) return [aim];
  const { low, middle, high } = fanEnd;
  const least = goal.target < goal.baseline ? 'at most' : 'at least';
  return [
    { value: high, name: 'if the weeks are kind', short: 'at best', look: undefined },
    { value: middle, name: 'at your own pace', short: 'likely', look: 'on' },
    aim,
    { value: low, name: 'if they are not', short: least, look: undefined },
  ].filter(({ value, look }) => look || value !== middle);
}
