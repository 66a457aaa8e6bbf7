import { examplePaths, exampleView } from '@/lib/plan/plans/example-plan';
import { GoalBadge } from '../goals/goal-badge';
import { ThreadColumnNames, ThreadGoal } from '../thread/plan-thread';
import { ThreadPath } from '../thread/thread-path';

/** A small plan, drawn as /plan draws it: its first goal, and how far each key connection has come. */
export function PlanPicture() {
  const [goal] = exampleView.goals;
  if (!goal) return null;
  return (
    <figure className="mt-14" aria-labelledby="example-plan">
      <figcaption id="example-plan" className="mb-5">
        <span className="text-ink-soft">This is a plan: a goal, the people it needs, and what came of each conversation.</span>{' '}
        <a className="inline-block py-2.5" href="/example">
          See an example plan as a mentor sees it
        </a>
      </figcaption>
      <div>
        <ThreadColumnNames />
        <ThreadGoal
          id="example-goal"
          title={goal.statement}
          badge={<GoalBadge status={goal.status} />}
          sentence="4 of 10 conversations, one ahead of pace."
        >
          <ol>
            {examplePaths.map(([person, step, outcome, reportBack]) => (
              <ThreadPath key={person.word} nodes={[person, step, outcome, reportBack]} />
            ))}
          </ol>
        </ThreadGoal>
      </div>
    </figure>
  );
}
