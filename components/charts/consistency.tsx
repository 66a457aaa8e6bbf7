'use client';

import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { useToday } from '../ui/present-day';
import { ChartFigure, percent } from './figure';

/** One week of the review: kept, missed, or neither (null) when it was paused or nothing was due, which costs nothing. */
export type ReviewedWeek = { from: Day; kept: boolean | null; paused: boolean };

/** The weeks on one thread: solid where kept, an open bead where missed, two bars where paused, bare where nothing was due. */
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
  const today = useToday();
  const isLong = weeks.some(({ from }) => from.slice(0, 4) !== today.slice(0, 4));
  const named = Math.ceil((weeks.length * (isLong ? 72 : 46)) / 340);
  const rows = weeks.map((week): [string, string] => [sayDate(week.from, today), saidOf(week)]);
  return (
    <ChartFigure kicker="Consistency" sentence={sentence} lead={lead} why={why} table={{ heads: ['Week of', 'Kept'], rows }}>
      <svg className="kept" role="img" aria-label={`${sentence} The weeks are in the table below`}>
        <line className="ruler" x2="100%" y1="16" y2="16" />
        {weeks.map(({ from, kept, paused }, index) => (
          <svg key={from} x={at(index)} aria-hidden="true">
            {paused && <path className="bars" d="M-3 10v12M3 10v12" />}
            {kept !== null && <circle className={kept ? 'bead' : 'bead open'} cy="16" r={radius} />}
            {index % named === 0 && (
              <text className="mid" y="46">
                {sayDate(from, today)}
              </text>
            )}
          </svg>
        ))}
      </svg>
    </ChartFigure>
  );
}

function saidOf({ kept, paused }: ReviewedWeek) {
  if (kept === null) return paused ? 'paused' : 'nothing due';
  return kept ? 'kept' : 'missed';
}
