import type { ReactNode } from 'react';
import { type GoalChange, notTakenBack } from '@/lib/plan/goal/easing';
import type { PaceChart as Pace } from '@/lib/plan/progress/progress-charts';
import type { Day, Pause } from '@/lib/plan/time/day';
import { ChartFigure } from '../charts/figure';
import { PaceChart } from '../charts/pace-chart';
import { RateBars } from '../charts/rate-bars';

type Props = {
  goal: { changes: readonly GoalChange[] };
  chart: Pace;
  pauses: readonly Pause[];
  today: Day;
  kicker?: string;
  links?: ReactNode;
};

/** The pace chart of a goal, with the days on which the goal was changed. */
export function GoalChart({ goal, today, ...rest }: Props) {
  const { chart, kicker = 'Pace', links } = rest;
  const { rate } = chart.summary;
  if (rate)
    return (
      <ChartFigure kicker={kicker} chart={chart} today={today} links={links}>
        <RateBars rate={rate} sentence={chart.sentence} today={today} />
      </ChartFigure>
    );
  const changedOn = notTakenBack(goal.changes).map(({ effectiveOn }) => effectiveOn);
  return <PaceChart {...rest} changedOn={[...new Set(changedOn)].filter((on) => on <= today)} />;
}
