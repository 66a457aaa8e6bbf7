import type { FormAction } from '@/lib/form-result';
import { type Eased, type GoalChange, waitingTogether } from '@/lib/plan/goal/easing';
import { sayValue, sayWaiting } from '@/lib/plan/goal/goal-log';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';
import { Badge } from '../ui/mark/badge';

type Props = {
  goal: Eased & { id: string; changes: readonly GoalChange[] };
  today: Day;
  keep: FormAction<{ id: string; field: GoalChange['field'] }>;
};

/** Changes that make the goal easier and are not in effect yet, each with a button that cancels it. */
export function WaitingChanges({ goal, today, keep }: Props) {
  return waitingTogether(goal.changes, today).map((changes) => {
    const [{ field }] = changes;
    return (
      <p key={field} className="flex flex-wrap items-center gap-x-5 gap-y-3 mb-6">
        <Badge state="rest">{sayWaiting(changes, today)}</Badge>
        <ActionButton action={keep} values={{ id: goal.id, field }}>
          Keep {sayValue(field, String(goal[field]), today)}
        </ActionButton>
      </p>
    );
  });
}
