import type { TimeChart } from '@/lib/plan/progress/time-chart';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { Hatch, percent, Stretched, share } from '../charts/shapes';
import { WeekLabels } from './time-axis-labels';

/** Pixels from the top of the drawing, which is 188 high. */
const GROUND = 150;
const TOP = 24;

/** Minutes week by week as bars, and what is set aside as a line across them. */
export function TimeBars({ chart: { weeks, budget, sentence }, today }: { chart: TimeChart; today: Day }) {
  const most = Math.max(budget, ...weeks.map(({ minutes }) => minutes), 1);
  const y = (minutes: number) => share(GROUND - (minutes / most) * (GROUND - TOP));
  const width = 100 / weeks.length;
  const bars = weeks.flatMap(({ minutes }, index) =>
    minutes > 0 ? `M${share((index + 0.18) * width)} ${GROUND}V${y(minutes)}H${share((index + 0.82) * width)}V${GROUND}Z` : [],
  );
  const paused = weeks.flatMap((week, index) => (week.paused ? [index] : []));
  return (
    <svg className="h-[188px]" role="img" aria-label={`${sentence} The weeks are in the table below`}>
      {paused.length > 0 && <Hatch id="time-pause" />}
      {paused.map((index) => (
        <rect key={index} x={percent(index * width)} y={TOP} width={percent(width)} height={GROUND - TOP} fill="url(#time-pause)" />
      ))}
      <Stretched height={188}>
        <path className="fill-thread" d={bars.join('')} />
        <path className="stroke-edge" d={`M0 ${GROUND}H100`} />
        <path className="stroke-ink-soft" strokeDasharray="4 3" d={`M0 ${y(budget)}H100`} />
      </Stretched>
      <text y={y(budget) - 6}>{`${sayDigits(budget)} set aside`}</text>
      {most > budget && <text x="100%" y="14" textAnchor="end">{`most: ${sayDigits(most)}`}</text>}
      <WeekLabels weeks={weeks.map(({ from }) => from)} today={today} y={GROUND + 20} />
    </svg>
  );
}
