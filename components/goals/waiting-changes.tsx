import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import { type GoalChange, waitingChanges } from '@/lib/plan/easing';
import { sayWaiting } from '@/lib/plan/goal-log';
import { sayDay, sayDigits } from '@/lib/plan/say';
import { ActionButton } from '../ui/action-button';
import { Badge } from '../ui/badge';

type Props = {
  goal: { id: string; target: number; dueOn: Day; changes: readonly GoalChange[] };
  today: Day;
  keep: FormAction<{ id: string; field: GoalChange['field'] }>;
};

/** What has been made easier and waits for its day, with the way back. */
export function WaitingChanges({ goal, today, keep }: Props) {
  return waitingChanges(goal.changes, today).map((change) => (
    <p key={change.field} className="bar mb-6">
      <Badge state="rest">{sayWaiting(change, today)}</Badge>
      <ActionButton action={keep} values={{ id: goal.id, field: change.field }}>
        Keep {change.field === 'target' ? sayDigits(goal.target) : sayDay(goal.dueOn, today)}
      </ActionButton>
    </p>
  ));
}
