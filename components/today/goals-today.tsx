import { shortGoal } from '@/lib/plan/goal/goal-name';
import { type GoalSummary, sayDisagreement } from '@/lib/plan/review/sentences';
import { sayDigits } from '@/lib/plan/words/digits';
import { capitalize } from '@/lib/plan/words/say';
import { GoalBadge } from '../goals/goal-badge';

type Goal = Parameters<typeof shortGoal>[0] & { id: string };

/** The count and pace of each goal, a line each. */
export function GoalsToday({ goals }: { goals: readonly { goal: Goal; summary: GoalSummary }[] }) {
  return (
    <ul className="grid gap-5 tablet:gap-2.5">
      {goals.map(({ goal, summary }) => {
        const but = sayDisagreement(summary);
        return (
          <li key={goal.id} className="flex items-start gap-3">
            <span className="w-5 flex-none text-right font-strong">{sayDigits(summary.current)}</span>
            <div className="flex-1">
              <a className="-my-2.5 block py-2.5 text-ink-soft no-underline tablet:m-0 tablet:p-0" href={`/goals/${goal.id}`}>
                of {shortGoal(goal)}
                {summary.rate && ', this week'}
              </a>
              {but && <p className="text-ink-soft text-small">{capitalize(but)}.</p>}
            </div>
            <GoalBadge status={summary.status} />
          </li>
        );
      })}
    </ul>
  );
}
