import type { DrawnWeek } from '@/lib/plan/progress/weeks-chart';
import type { Day } from '@/lib/plan/time/day';
import { dots, percent, Stretched, share } from './shapes';
import { WeekLabels } from './week-labels';

/** Pixels from the top of the drawing, which is 56 high. */
const HEIGHT = 56;
const LINE = 16;

type Props = { weeks: readonly DrawnWeek[]; today: Day; sentence: string };

/** The weeks on one line: a filled dot where kept, an open one where missed, two bars where paused or a reserve, nothing where nothing was due. */
export function Consistency({ weeks, today, sentence }: Props) {
  const at = (index: number) => share(((index + 0.5) / weeks.length) * 100);
  const radius = Math.min(7, 130 / weeks.length);
  const placed = weeks.map((week, index) => ({ ...week, x: at(index) }));
  const places = (which: (week: DrawnWeek) => boolean) => dots(placed.filter(which).map(({ x }) => [x, LINE] as const));
  const free = placed.filter(({ paused, isReserve }) => paused || isReserve);
  const missed = places(({ kept }) => kept === false);
  return (
    <svg className="h-14" role="img" aria-label={`${sentence} The weeks are in the table below`}>
      <line className="stroke-rule" x2="100%" y1={LINE} y2={LINE} />
      <Stretched height={HEIGHT}>
        <path className="stroke-thread" strokeLinecap="round" strokeWidth={2 * radius + 1.5} d={places(({ kept }) => kept === true)} />
        <path className="stroke-ink-soft" strokeLinecap="round" strokeWidth={2 * radius + 1.5} d={missed} />
        <path className="stroke-paper" strokeLinecap="round" strokeWidth={2 * radius - 1.5} d={missed} />
      </Stretched>
      {free.map(({ from, x }) => (
        <svg key={from} x={percent(x)} aria-hidden="true">
          <path className="stroke-rest" strokeWidth="2.2" d="M-3 10v12M3 10v12" />
        </svg>
      ))}
      <WeekLabels weeks={weeks} today={today} y={46} />
    </svg>
  );
}
