import { shortGoal } from '@/lib/plan/goal/goal-name';
import { type Standing, sayDisagreement } from '@/lib/plan/review/sentences';
import { capital, sayDigits } from '@/lib/plan/words/say';
import { GoalBadge } from '../goals/goal-badge';

type Goal = Parameters<typeof shortGoal>[0] & { id: string };

/** Where each goal stands, in a line. */
export function GoalsToday({ goals }: { goals: readonly { goal: Goal; standing: Standing }[] }) {
  return (
    <ul className="goals-today grid gap-5 md:gap-2.5">
      {goals.map(({ goal, standing }) => {
        const but = sayDisagreement(standing);
        return (
          <li key={goal.id} className="flex gap-3">
            <span className="w-5 flex-none text-right font-[560]">{sayDigits(standing.current)}</span>
            <div className="flex-1">
              <a className="no-underline text-ink-soft" href={`/goals/${goal.id}`}>
                of {shortGoal(goal)}
              </a>
              {but && <p className="text-ink-soft text-small">{capital(but)}.</p>}
            </div>
            <GoalBadge status={standing.status} />
          </li>
        );
      })}
    </ul>
  );
}
