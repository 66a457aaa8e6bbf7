import type { Rate } from '@/lib/plan/goal/rate/rate-weeks';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { WeekLabels } from '../progress/time-axis-labels';
import { Hatch, percent, Stretched, share } from './shapes';

/** Pixels from the top of the drawing, which is 188 high. */
const GROUND = 150;
const TOP = 24;

/** The whole weeks of a rate goal as bars, and what each asks for as a line across them. */
export function RateBars({ rate: { weeks, perWeek }, sentence, today }: { rate: Rate; sentence: string; today: Day }) {
  const most = Math.max(perWeek, ...weeks.map(({ count }) => count ?? 0));
  const y = (count: number) => share(GROUND - (count / most) * (GROUND - TOP));
  const width = 100 / Math.max(1, weeks.length);
  const bar = (index: number, count: number) =>
    `M${share((index + 0.18) * width)} ${GROUND}V${y(count)}H${share((index + 0.82) * width)}V${GROUND}Z`;
  const bars = weeks.map(({ count }, index) => (count ? bar(index, count) : ''));
  const paused = weeks.flatMap(({ count }, index) => (count === null ? [index] : []));
  return (
    <svg className="h-[188px]" role="img" aria-label={`${sentence} The weeks are in the table below`}>
      {paused.length > 0 && <Hatch id="rate-pause" />}
      {paused.map((index) => (
        <rect key={index} x={percent(index * width)} y={TOP} width={percent(width)} height={GROUND - TOP} fill="url(#rate-pause)" />
      ))}
      <Stretched height={188}>
        <path className="fill-thread" d={bars.join('')} />
        <path className="stroke-edge" d={`M0 ${GROUND}H100`} />
        <path className="stroke-ink-soft" strokeDasharray="4 3" d={`M0 ${y(perWeek)}H100`} />
      </Stretched>
      <text y={y(perWeek) - 6}>{`${sayDigits(perWeek)} per week`}</text>
      <WeekLabels weeks={weeks.map(({ from }) => from)} today={today} y={GROUND + 20} />
    </svg>
  );
}
