import { goalSentence } from '@/lib/plan/review/sentences';
import type { DrawnGoal } from '@/lib/plan/thread/drawn-plan';
import { GoalBadge } from '../goals/goal-badge';
import { Station } from '../thread/plan-thread';
import { MendButton } from './mend-button';
import { PlanStrands } from './plan-strands';
import type { Known } from './strand-list';

type Props = { drawn: DrawnGoal<{ id: string; statement: string }>; known: Known; unfolded: string | undefined };

/** A goal of the plan: how it stands, and the thread of each of its people. */
export function PlanGoal({ drawn: { goal, standing, strands, personIds }, known, unfolded }: Props) {
  const { id, statement } = goal;
  return (
    <Station
      id={`goal-${id}`}
      title={<a href={`/goals/${id}`}>{statement}</a>}
      badge={<GoalBadge status={standing.status} />}
      sentence={goalSentence(standing)}
    >
      <PlanStrands
        station={id}
        goalId={id}
        strands={strands}
        known={known}
        unfolded={unfolded}
        foot={personIds.length > 0 && <MendButton kind="people" rowId={id} goalId={id} personId={null} who="" about="" />}
      />
    </Station>
  );
}
