'use client';

import { useId } from 'react';
import type { Day } from '@/lib/plan/day';
import { sayDate } from '@/lib/plan/say';
import { ChartFigure, Hatch, percent } from './figure';

/** What was due in a week and what of it was done; a paused week costs nothing. */
type WeekOfSteps = { from: Day; due: number; done: number; paused: boolean };

type StepsByWeekProps = { weeks: readonly WeekOfSteps[]; sentence: string; lead?: string };

const ground = 150;
const reach = 128;

/** Said and done, week by week: a bead for each, filled when done. A client component, as the other charts of many marks: its weeks weigh less on the wire than its beads. */
export function StepsByWeek({ weeks, sentence, lead }: StepsByWeekProps) {
  const id = useId();
  const gap = Math.min(26, reach / Math.max(1, ...weeks.map(({ due }) => due)));
  const radius = Math.max(1.5, Math.min(7, gap / 2 - 1, 120 / weeks.length));
  const named = Math.ceil((weeks.length * 46) / 340);
  const rows = weeks.map(({ from, due, done, paused }): [string, string | number, string | number] =>
    paused ? [sayDate(from), 'away', 'away'] : [sayDate(from), due, done],
  );
  return (
    <ChartFigure kicker="What you said, what you did" sentence={sentence} lead={lead} table={{ heads: ['Week of', 'Said', 'Done'], rows }}>
      <svg className="weeks" role="img" aria-labelledby={`${id}t`}>
        <title id={`${id}t`}>What you said and what you did, week by week; the numbers are in the table below</title>
        <Hatch id={`${id}h`} />
        <line className="axis" x2="100%" y1={ground} y2={ground} />
        {weeks.map((week, index) => (
          <svg key={week.from} x={percent(((index + 0.5) / weeks.length) * 100)} aria-hidden="true">
            {week.paused ? <Away hatch={`url(#${id}h)`} /> : <Beads week={week} gap={gap} radius={radius} />}
            {index % named === 0 && (
              <text className="mid" y={ground + 20}>
                {sayDate(week.from)}
              </text>
            )}
          </svg>
        ))}
      </svg>
    </ChartFigure>
  );
}

function Away({ hatch }: { hatch: string }) {
  return (
    <>
      <rect x="-14" y={ground - reach} width="28" height={reach} fill={hatch} />
      <text className="mid" y="14">
        away
      </text>
    </>
  );
}

function Beads({ week, gap, radius }: { week: WeekOfSteps; gap: number; radius: number }) {
  const height = (bead: number) => Math.round((ground - 10 - radius - bead * gap + (26 - gap) / 4) * 10) / 10;
  const ring = (y: number) => `M${-radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  const beads = (from: number, to: number) => Array.from({ length: to - from }, (_, bead) => ring(height(from + bead))).join('');
  if (week.due === 0) return null;
  return (
    <>
      <path className="string loose" d={`M0 ${ground}V${height(week.due - 1)}`} />
      {week.done > 0 && <path className="string" d={`M0 ${ground}V${height(week.done - 1)}`} />}
      {week.done > 0 && <path className="bead" d={beads(0, week.done)} />}
      {week.done < week.due && <path className="bead open" d={beads(week.done, week.due)} />}
    </>
  );
}
