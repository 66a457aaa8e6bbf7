import { goalSentence } from '@/lib/plan/review/sentences';
import type { DrawnGoal } from '@/lib/plan/thread/drawn-plan';
import { GoalBadge } from '../goals/goal-badge';
import { ThreadGoal } from '../thread/plan-thread';
import { FixButton } from './fix-button';
import { PlanPaths } from './plan-paths';

type Props = { drawn: DrawnGoal<{ id: string; statement: string }>; mentorIds: readonly string[]; unfolded: string | undefined };

/** A goal of the plan: its pace, and the path of each of its key connections. */
export function PlanGoal({ drawn: { goal, summary, paths, personIds }, mentorIds, unfolded }: Props) {
  const { id, statement } = goal;
  return (
    <ThreadGoal
      id={`goal-${id}`}
      title={<a href={`/goals/${id}`}>{statement}</a>}
      badge={<GoalBadge status={summary.status} />}
      sentence={goalSentence(summary)}
    >
      <PlanPaths
        group={id}
        goalId={id}
        paths={paths}
        mentorIds={mentorIds}
        unfolded={unfolded}
        foot={personIds.length > 0 && <FixButton kind="people" rowId={id} goalId={id} personId={null} who="" about="" />}
      />
    </ThreadGoal>
  );
}
