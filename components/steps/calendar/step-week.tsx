import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDayInFull, sayDayTitle } from '@/lib/plan/words/say';
import type { StepItem } from '../step-item';
import { StepList } from '../step-list';
import type { StepActs } from '../step-rows';

type Props = { from: Day; today: Day; steps: readonly StepItem[]; act: StepActs };

/** A week, day by day. */
export function StepWeek({ from, today, steps, act }: Props) {
  return (
    <ol className="grid grid-cols-1 gap-7">
      {Array.from({ length: 7 }, (_, index) => addDays(from, index)).map((day) => {
        const own = steps.filter(({ dueOn }) => dueOn === day);
        return (
          <li key={day} className="group data-over:bg-wash" data-day={day} aria-current={day === today ? 'date' : undefined}>
            <h2 className="mb-3 border-rule border-b pb-2.5 font-sans font-strong text-body tracking-normal group-aria-[current]:border-thread group-aria-[current]:border-b-2">
              <time dateTime={day} title={sayDayInFull(day)}>
                {sayDayTitle(day, today)}
              </time>
            </h2>
            {own.length > 0 ? (
              <StepList steps={own} today={today} act={act} label={sayDayTitle(day, today)} day={day} />
            ) : (
              <p className="text-ink-soft">Nothing planned</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
