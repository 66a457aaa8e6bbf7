import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { Section } from '../ui/page/page';

type Missed = { id: string; dueOn: Day; movedOn: Day };
type Props = { missed: readonly Missed[]; step: { dueOn: Day; doneOn: Day | null; droppedOn: Day | null; skipReason: string }; today: Day };

/** Every due date a step has had, oldest first, and why it was skipped; nothing while it has its first. */
export function StepHistory({ missed, step, today }: Props) {
  if (missed.length === 0 && !step.skipReason) return null;
  const state = step.doneOn
    ? `done on ${sayDay(step.doneOn, today)}`
    : step.droppedOn
      ? step.skipReason
        ? `skipped on ${sayDay(step.droppedOn, today)}: ${step.skipReason}`
        : `dropped on ${sayDay(step.droppedOn, today)}`
      : 'now';
  return (
    <Section id="history" title="History">
      <ol className="grid gap-1" aria-labelledby="history">
        {missed.map(({ id, dueOn, movedOn }) => (
          <li key={id}>
            By {sayDay(dueOn, today)}: <span className="text-ink-soft">missed, then moved on {sayDay(movedOn, today)}</span>
          </li>
        ))}
        <li>
          By {sayDay(step.dueOn, today)}: <span className="text-ink-soft">{state}</span>
        </li>
      </ol>
    </Section>
  );
}
