import { expectedLine } from '@/lib/plan/goal/pace-line';
import type { ProgressPoint } from '@/lib/plan/goal/progress';
import { paceLead, paceSentence, paceWhy, type Standing } from '@/lib/plan/review/sentences';
import type { Day, Pause, WeekStart } from '@/lib/plan/time/day';
import { PaceChart } from '../charts/pace-chart';

type Props = { standing: Standing & { course: readonly ProgressPoint[] }; away: readonly Pause[]; today: Day; weekStart: WeekStart };

/** The pace chart of a goal, in its own words. */
export function GoalChart({ standing, away, today, weekStart }: Props) {
  return (
    <PaceChart
      goal={standing.goal}
      today={today}
      course={standing.course}
      expected={expectedLine(standing.goal, away)}
      fan={standing.outlook.fan}
      pauses={away}
      weekStart={weekStart}
      sentence={paceSentence(standing)}
      lead={paceLead(standing)}
      why={paceWhy(standing)}
    />
  );
}
