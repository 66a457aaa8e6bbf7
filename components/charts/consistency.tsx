import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { ChartFigure } from './figure';
import { percent } from './shapes';

/** One week of the review: kept, missed, or neither (null) when it was paused or nothing was due, which costs nothing. */
export type ReviewedWeek = { from: Day; kept: boolean | null; paused: boolean };

/** The weeks on one line: a filled dot where kept, an open one where missed, two bars where paused, nothing where nothing was due. */
export function Consistency({
  weeks,
  today,
  sentence,
  lead,
  why,
}: {
  weeks: readonly ReviewedWeek[];
  today: Day;
  sentence: string;
  lead?: string;
  why?: string;
}) {
  const at = (index: number) => percent(((index + 0.5) / weeks.length) * 100);
  const radius = Math.min(7, 130 / weeks.length);
  const isLong = weeks.some(({ from }) => from.slice(0, 4) !== today.slice(0, 4));
  const labelEvery = Math.ceil((weeks.length * (isLong ? 72 : 46)) / 340);
  const rows = weeks.map((week): [string, string] => [sayDate(week.from, today), resultOf(week)]);
  return (
    <ChartFigure kicker="Consistency" sentence={sentence} lead={lead} why={why} table={{ heads: ['Week of', 'Kept'], rows }}>
      <svg className="h-14" role="img" aria-label={`${sentence} The weeks are in the table below`}>
        <line className="stroke-rule" x2="100%" y1="16" y2="16" />
        {weeks.map(({ from, kept, paused }, index) => (
          <svg key={from} x={at(index)} aria-hidden="true">
            {paused && <path className="stroke-rest" strokeWidth="2.2" d="M-3 10v12M3 10v12" />}
            {kept !== null && (
              <circle className={`stroke-[1.5] ${kept ? 'fill-thread stroke-thread' : 'fill-paper stroke-ink-soft'}`} cy="16" r={radius} />
            )}
            {index % labelEvery === 0 && (
              <text textAnchor="middle" y="46">
                {sayDate(from, today)}
              </text>
            )}
          </svg>
        ))}
      </svg>
    </ChartFigure>
  );
}

function resultOf({ kept, paused }: ReviewedWeek) {
  if (kept === null) return paused ? 'paused' : 'nothing due';
  return kept ? 'kept' : 'missed';
}
