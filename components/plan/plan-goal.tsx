import type { DrawnGoal } from '@/lib/plan/drawn-plan';
import { goalSentence } from '@/lib/plan/sentences';
import type { Mend } from '@/lib/plan/thread-links';
import { GoalBadge } from '../goals/goal-badge';
import { Station } from '../thread/plan-thread';
import { Strand } from '../thread/strand';
import { breakId } from './break-id';
import { MendButton } from './mend-button';
import type { Known } from './plan-strand';
import { PlanStrands } from './plan-strands';

type Props = { drawn: DrawnGoal<{ id: string; statement: string }>; known: Known; unfolded: string | undefined };

/** A goal of the plan: how it stands, and the thread of each of its people. */
export function PlanGoal({ drawn: { goal, standing, nobody, strands }, known, unfolded }: Props) {
  const { id, statement } = goal;
  const add: Mend = { kind: 'people', label: 'Add someone', rowId: id };
  const button = <MendButton mend={add} place={{ about: statement }} />;
  return (
    <Station
      id={`goal-${id}`}
      title={<a href={`/goals/${id}`}>{statement}</a>}
      badge={<GoalBadge status={standing.pace.status} />}
      sentence={goalSentence(standing)}
    >
      <PlanStrands station={id} strands={strands} known={known} unfolded={unfolded} foot={nobody ? undefined : button}>
        {nobody && (
          <Strand
            knots={[
              {
                shape: 'break',
                broken: nobody.says,
                meta: 'Who knows the field, or somebody in it?',
                id: breakId(id, id),
                mend: button,
              },
            ]}
          />
        )}
      </PlanStrands>
    </Station>
  );
}
