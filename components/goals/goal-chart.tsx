import type { ReactNode } from 'react';
import { type GoalChange, notTakenBack } from '@/lib/plan/goal/easing';
import type { PaceChart as Pace } from '@/lib/plan/progress/progress-charts';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { ChartFigure } from '../charts/figure';
import { PaceChart } from '../charts/pace-chart';
import { WeekBars } from '../charts/week-bars';

type Props = {
  goal: { changes: readonly GoalChange[] };
  chart: Pace;
  pauses: readonly Pause[];
  today: Day;
  kicker?: string;
  links?: ReactNode;
};

/** The pace of a goal, with the days on which the goal was changed; of a rate goal, its weeks. */
export function GoalChart({ goal, today, ...rest }: Props) {
  const { chart, kicker = 'Pace', links } = rest;
  const { rate } = chart.summary;
  if (rate)
    return (
      <ChartFigure kicker={kicker} chart={chart} today={today} links={links}>
        <WeekBars
          id="rate-pause"
          weeks={rate.weeks.map(({ from, count }) => ({ from, amount: count ?? 0, paused: count === null }))}
          line={{ at: rate.perWeek, says: `${sayDigits(rate.perWeek)} per week` }}
          sentence={chart.sentence}
          today={today}
        />
      </ChartFigure>
    );
  const changedOn = notTakenBack(goal.changes).map(({ effectiveOn }) => effectiveOn);
  return <PaceChart {...rest} changedOn={[...new Set(changedOn)].filter((on) => on <= today)} />;
}
