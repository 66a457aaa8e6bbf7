import { expectedLine } from '@/lib/plan/goal/pace-line';
import type { ProgressPoint } from '@/lib/plan/goal/progress';
import { paceLead, paceSentence, paceWhy, type Standing } from '@/lib/plan/review/sentences';
import type { Day, Pause, WeekStart } from '@/lib/plan/time/day';
import { PaceChart } from '../charts/pace-chart';

type Props = { standing: Standing & { course: readonly ProgressPoint[] }; pauses: readonly Pause[]; today: Day; weekStart: WeekStart };

/** The pace chart of a goal, in its own words. */
export function GoalChart({ standing, pauses, today, weekStart }: Props) {
  return (
    <PaceChart
      goal={standing.goal}
      today={today}
      course={standing.course}
      expected={expectedLine(standing.goal, pauses)}
      fan={standing.outlook.fan}
      pauses={pauses}
      weekStart={weekStart}
      sentence={paceSentence(standing)}
      lead={paceLead(standing)}
      why={paceWhy(standing)}
    />
  );
}
