import type { Day } from '@/lib/plan/day';
import { sayDate } from '@/lib/plan/say';
import { ChartFigure, percent } from './figure';

/** One week of the review: kept, missed, or paused (null), which costs nothing. */
export type ReviewedWeek = { from: Day; kept: boolean | null };

/** The weeks on one thread: solid where kept, an open bead where missed, two bars where away. */
export function Consistency({
  weeks,
  sentence,
  lead,
  why,
}: {
  weeks: readonly ReviewedWeek[];
  sentence: string;
  lead?: string;
  why?: string;
}) {
  const at = (index: number) => percent(((index + 0.5) / weeks.length) * 100);
  const radius = Math.min(7, 130 / weeks.length);
  const named = Math.ceil((weeks.length * 46) / 340);
  const rows = weeks.map(({ from, kept }): [string, string] => [sayDate(from), kept === null ? 'away' : kept ? 'kept' : 'missed']);
  return (
    <ChartFigure kicker="Consistency" sentence={sentence} lead={lead} why={why} table={{ heads: ['Week of', 'Kept'], rows }}>
      <svg className="kept" role="img" aria-label={`${sentence} The weeks are in the table below`}>
        <line className="ruler" x2="100%" y1="16" y2="16" />
        {weeks.map(({ from, kept }, index) => (
          <svg key={from} x={at(index)} aria-hidden="true">
            {kept === null ? (
              <path className="bars" d="M-3 10v12M3 10v12" />
            ) : (
              <circle className={kept ? 'bead' : 'bead open'} cy="16" r={radius} />
            )}
            {index % named === 0 && (
              <text className="mid" y="46">
                {sayDate(from)}
              </text>
            )}
          </svg>
        ))}
      </svg>
    </ChartFigure>
  );
}
