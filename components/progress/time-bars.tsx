import type { TimeChart } from '@/lib/plan/progress/time-chart';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { WeekBars } from '../charts/week-bars';

/** Minutes week by week, against what is set aside. */
export const TimeBars = ({ chart: { weeks, budget, sentence }, today }: { chart: TimeChart; today: Day }) => (
  <WeekBars
    id="time-pause"
    weeks={weeks.map(({ minutes, ...week }) => ({ ...week, amount: minutes }))}
    line={{ at: budget, says: `${sayDigits(budget)} set aside` }}
    above={(most) => most > budget && <text x="100%" y="14" textAnchor="end">{`most: ${sayDigits(most)}`}</text>}
    sentence={sentence}
    today={today}
  />
);
