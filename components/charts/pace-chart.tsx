import type { ReactNode } from 'react';
import type { PaceChart as Pace } from '@/lib/plan/progress/progress-charts';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayDay } from '@/lib/plan/words/say';
import { ChartFigure } from './figure';
import { PaceDrawing } from './pace-drawing';
import { paceLabels } from './pace-labels';
import { pacePlot } from './pace-plot';

type PaceChartProps = {
  chart: Pace;
  kicker?: string;
  pauses: readonly Pause[];
  /** Days on which the goal was changed. */
  changedOn?: readonly Day[];
  links?: ReactNode;
};

/** The course of a goal against its expected pace, with what is likely to come. Works for a number to bring down as well. */
export function PaceChart({ chart, kicker = 'Pace', pauses, changedOn = [], links }: PaceChartProps) {
  const { goal, today, course, projection } = chart.summary;
  const data = { goal, today, course, expected: chart.expected, fan: projection.fan, pauses, changedOn };
  const plot = pacePlot(data);
  const fanEnd = data.fan.at(-1);
  const likely = fanEnd && ` Likely between ${sayDigits(fanEnd.low)} and ${sayDigits(fanEnd.high)} by ${sayDay(goal.dueOn, today)}.`;
  return (
    <ChartFigure kicker={kicker} chart={chart} today={today} links={links}>
      <PaceDrawing
        title={`${sayDigits(plot.current)} of ${sayDigits(goal.target)} against the expected pace`}
        description={`${chart.sentence}${likely ?? ''}`}
        lines={plot.lines}
        dots={plot.dots}
        pauses={plot.pauses.map(({ from, to }) => ({ from, width: Math.max(to - from, 0.5) }))}
        changes={plot.changes}
        aim={plot.aim}
        labels={paceLabels(plot, data)}
      />
    </ChartFigure>
  );
}
