import { type ReactNode, useId } from 'react';
import type { WeekStart } from '@/lib/plan/day';
import { sayDay, sayDigits } from '@/lib/plan/say';
import { ChartFigure, Hatch, percent } from './figure';
import { PaceBeads } from './pace-beads';
import { AwayLabel, EndLabels, PaceAxis, TodayMark } from './pace-labels';
import { type PaceData, type PacePlot, pacePlot } from './pace-plot';
import { paceTable } from './pace-table';

type PaceChartProps = PaceData & {
  sentence: string;
  lead?: ReactNode;
  why?: ReactNode;
  /** What was done, as in "8 held"; may be empty. */
  done: string;
  weekStart: WeekStart;
};

/** The course of a goal against its expected pace, with what is likely to come. Works for a number to bring down as well. */
export function PaceChart({ sentence, lead, why, done, weekStart, ...data }: PaceChartProps) {
  const { goal, today } = data;
  const plot = pacePlot(data);
  const id = useId();
  const fanEnd = data.fan.at(-1);
  const likely = fanEnd && ` By ${sayDay(goal.dueOn, today)} between ${sayDigits(fanEnd.low)} and ${sayDigits(fanEnd.high)} are likely.`;
  return (
    <ChartFigure kicker="Pace" sentence={sentence} lead={lead} why={why} table={paceTable(data, weekStart)}>
      <div className="pace">
        <svg role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
          <title id={`${id}t`}>{`${sayDigits(plot.current)} of ${sayDigits(goal.target)} against the expected pace`}</title>
          <desc id={`${id}d`}>{`${sentence}${likely ?? ''}`}</desc>
          <Hatch id={`${id}h`} />
          <PaceAxis plot={plot} goal={goal} today={today} />
          {plot.pauses.map(({ key, from, to }) => (
            <rect key={key} x={percent(from)} width={percent(Math.max(to - from, 0.5))} height="100%" fill={`url(#${id}h)`} />
          ))}
          {plot.pauses[0] && <AwayLabel {...plot.pauses[0]} />}
          <PaceLines plot={plot} />
          <PaceBeads beads={plot.beads} />
          {plot.started && <TodayMark plot={plot} today={today} label={`${sayDigits(plot.current)} ${done}`} />}
          <EndLabels plot={plot} goal={goal} today={today} fanEnd={fanEnd} />
        </svg>
      </div>
    </ChartFigure>
  );
}

/** Only lines may be stretched to the frame: their strokes keep their width, and nothing round is among them. */
function PaceLines({ plot }: { plot: PacePlot }) {
  const { x, y, toRight } = plot.expectedName;
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {plot.fanPath && <path className="fan" d={plot.fanPath} />}
        {plot.fanEdges && <path className="fan-edge" d={plot.fanEdges} />}
        {plot.expectedPath && <path className="expected" d={plot.expectedPath} />}
        {plot.middlePath && <path className="middle" d={plot.middlePath} />}
        {plot.started && plot.actualPath && <path className="actual" d={plot.actualPath} />}
      </svg>
      <text x={percent(x)} y={percent(y)} dy={plot.over ? 20 : -10} className={toRight ? undefined : 'end'}>
        expected<tspan className="wide"> pace</tspan>
      </text>
    </>
  );
}
