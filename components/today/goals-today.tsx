import { shortGoal } from '@/lib/plan/goal-name';
import { sayDigits } from '@/lib/plan/say';
import type { Standing } from '@/lib/plan/sentences';
import { GoalBadge } from '../goals/goal-badge';

type Goal = Parameters<typeof shortGoal>[0] & { id: string };

/** Where each goal stands, in a line. */
export function GoalsToday({ goals }: { goals: readonly { goal: Goal; standing: Standing }[] }) {
  return (
    <ul className="grid gap-2.5">
      {goals.map(({ goal, standing }) => (
        <li key={goal.id} className="flex gap-3">
          <span className="w-5 flex-none text-right font-[560]">{sayDigits(standing.current)}</span>
          <a className="plain soft flex-1" href={`/goals/${goal.id}`}>
            of {shortGoal(goal)}
          </a>
          <GoalBadge status={standing.pace.status} />
        </li>
      ))}
    </ul>
  );
}
