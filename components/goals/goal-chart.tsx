import { expectedLine } from '@/lib/plan/goal/pace-line';
import type { ProgressPoint } from '@/lib/plan/goal/progress';
import { type GoalSummary, paceLead, paceSentence, paceWhy } from '@/lib/plan/review/sentences';
import type { Day, Pause, WeekStart } from '@/lib/plan/time/day';
import { PaceChart } from '../charts/pace-chart';

type Props = { summary: GoalSummary & { course: readonly ProgressPoint[] }; pauses: readonly Pause[]; today: Day; weekStart: WeekStart };

/** The pace chart of a goal, in its own words. */
export function GoalChart({ summary, pauses, today, weekStart }: Props) {
  return (
    <PaceChart
      goal={summary.goal}
      today={today}
      course={summary.course}
      expected={expectedLine(summary.goal, pauses)}
      fan={summary.projection.fan}
      pauses={pauses}
      weekStart={weekStart}
      sentence={paceSentence(summary)}
      lead={paceLead(summary)}
      why={paceWhy(summary)}
    />
  );
}
