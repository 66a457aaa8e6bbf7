import type { Day } from '@/lib/plan/day';
import { sayDay, sayRelative } from '@/lib/plan/say';
import { Moment, Timeline } from '../thread/timeline';

type Step = { id: string; title: string; dueOn: Day; doneOn: Day | null; person: string | null };

/** The goal's steps on their thread, those to come on top. */
export function GoalSteps({ steps, today }: { steps: readonly Step[]; today: Day }) {
  return (
    <Timeline label="Steps">
      {steps.map(({ id, title, dueOn, doneOn, person }) => (
        <Moment
          key={id}
          shape={doneOn ? 'dot' : 'open'}
          title={title}
          when={doneOn ? sayDay(doneOn, today) : `by ${sayDay(dueOn, today)}, ${sayRelative(dueOn, today)}`}
        >
          {person && <p className="small soft">{person}</p>}
        </Moment>
      ))}
    </Timeline>
  );
}
