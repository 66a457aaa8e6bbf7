import type { ReactNode } from 'react';
import type { WeekStart } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayDay } from '@/lib/plan/words/say';
import { ChartFigure } from './figure';
import { PaceDrawing } from './pace-drawing';
import { paceLabels } from './pace-labels';
import { type PaceData, pacePlot } from './pace-plot';
import { paceTable } from './pace-table';

type PaceChartProps = PaceData & {
  sentence: string;
  lead?: ReactNode;
  why?: ReactNode;
  weekStart: WeekStart;
};

/** The course of a goal against its expected pace, with what is likely to come. Works for a number to bring down as well. */
export function PaceChart({ sentence, lead, why, weekStart, ...data }: PaceChartProps) {
  const { goal, today } = data;
  const plot = pacePlot(data);
  const fanEnd = data.fan.at(-1);
  const likely = fanEnd && ` Likely between ${sayDigits(fanEnd.low)} and ${sayDigits(fanEnd.high)} by ${sayDay(goal.dueOn, today)}.`;
  return (
    <ChartFigure kicker="Pace" sentence={sentence} lead={lead} why={why} table={paceTable(data, weekStart)}>
      <PaceDrawing
        title={`${sayDigits(plot.current)} of ${sayDigits(goal.target)} against the expected pace`}
        description={`${sentence}${likely ?? ''}`}
        lines={plot.lines}
        dots={plot.dots}
        pauses={plot.pauses.map(({ from, to }) => ({ from, width: Math.max(to - from, 0.5) }))}
        aim={plot.aim}
        labels={paceLabels(plot, data)}
      />
    </ChartFigure>
  );
}
