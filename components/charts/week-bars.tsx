import type { ReactNode } from 'react';
import type { Day } from '@/lib/plan/time/day';
import { Hatch, percent, Stretched, share } from './shapes';
import { WeekLabels } from './week-labels';

/** Pixels from the top of the drawing, which is 188 high. */
const GROUND = 150;
const TOP = 24;

type Props = {
  /** Names the hatching of a pause, and is unique on the page. */
  id: string;
  weeks: readonly { from: Day; amount: number; paused: boolean }[];
  /** What each week is measured against, as a dashed line, with the words on it. */
  line: { at: number; says: string };
  /** Words above the bars, from the largest amount. */
  above?: (most: number) => ReactNode;
  sentence: string;
  today: Day;
};

/** Amounts week by week as bars, and a line across them. */
export function WeekBars({ id, weeks, line, above, sentence, today }: Props) {
  const most = Math.max(line.at, ...weeks.map(({ amount }) => amount), 1);
  const y = (amount: number) => share(GROUND - (amount / most) * (GROUND - TOP));
  const width = 100 / Math.max(1, weeks.length);
  const bars = weeks.map(({ amount }, index) =>
    amount > 0 ? `M${share((index + 0.18) * width)} ${GROUND}V${y(amount)}H${share((index + 0.82) * width)}V${GROUND}Z` : '',
  );
  const paused = weeks.flatMap((week, index) => (week.paused ? [index] : []));
  return (
    <svg className="h-[188px]" role="img" aria-label={`${sentence} The weeks are in the table below`}>
      {paused.length > 0 && <Hatch id={id} />}
      {paused.map((index) => (
        <rect key={index} x={percent(index * width)} y={TOP} width={percent(width)} height={GROUND - TOP} fill={`url(#${id})`} />
      ))}
      <Stretched height={188}>
        <path className="fill-thread" d={bars.join('')} />
        <path className="stroke-edge" d={`M0 ${GROUND}H100`} />
        <path className="stroke-ink-soft" strokeDasharray="4 3" d={`M0 ${y(line.at)}H100`} />
      </Stretched>
      <text y={y(line.at) - 6}>{line.says}</text>
      {above?.(most)}
      <WeekLabels weeks={weeks} today={today} y={GROUND + 20} />
    </svg>
  );
}
