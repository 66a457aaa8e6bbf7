import { monthWeeks } from '@/lib/plan/step/step-groups';
import type { Day, WeekStart } from '@/lib/plan/time/day';
import { sayDayInFull, sayWeekday } from '@/lib/plan/words/say';
import { Node } from '../../ui/mark/node';
import type { StepItem } from '../step-item';
import { sayTime } from '../step-row';

/** A table on a desk; on a phone and a tablet a list without the days that have no step. */
const calendar = [
  'table-fixed [&_[aria-current]]:shadow-[inset_0_2px_0_var(--thread)] [&_[aria-current]_time]:font-strong',
  '[&_td]:h-24 [&_td]:pt-1.5 [&_td]:pr-2 [&_td]:pb-2 [&_td]:align-top [&_[data-outside]]:text-ink-soft',
  '[&_time]:text-small desk:[&_time>span]:hidden',
  '[&_li]:mt-1 [&_li]:flex [&_li]:gap-1.5 [&_li]:text-small [&_li]:wrap-anywhere [&_svg]:mt-1 [&_svg]:size-2.75',
  '[&_a]:no-underline [&_a]:hover:underline [&_[data-done]]:text-ink-soft',
  'max-desk:block max-desk:[&_:is(tbody,tr,td)]:block max-desk:[&_:is(thead,[data-free])]:hidden! max-desk:[&_td]:h-auto max-desk:[&_td]:py-2.5',
  'max-desk:[&_li_a]:py-3 max-desk:[&_svg]:mt-4',
].join(' ');

type Props = { month: Day; today: Day; weekStart: WeekStart; steps: readonly StepItem[] };

/** A month as a calendar; on a phone a list of the days with steps. */
export function StepMonth({ month, today, weekStart, steps }: Props) {
  const weeks = monthWeeks(month, weekStart);
  return (
    <table className={calendar}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {sayWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Cell key={day} day={day} isOutside={day.slice(0, 7) !== month.slice(0, 7)} isToday={day === today} steps={steps} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, isOutside, isToday, steps }: { day: Day; isOutside: boolean; isToday: boolean; steps: readonly StepItem[] }) {
  const own = steps.filter(({ dueOn }) => dueOn === day);
  return (
    <td
      className="data-over:bg-wash"
      data-day={day}
      data-outside={isOutside || undefined}
      data-free={own.length === 0 || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <time dateTime={day} title={sayDayInFull(day)}>
        <span>{sayWeekday(day)} </span>
        {Number(day.slice(8))}
      </time>
      <ul>
        {own.map(({ id, title, dueOn, doneOn, atTime }) => (
          <li
            key={id}
            className="group/row relative"
            data-step={doneOn === null ? id : undefined}
            data-due={doneOn === null ? dueOn : undefined}
          >
            <Node shape={doneOn === null ? 'open' : 'dot'} />
            <a data-done={doneOn !== null || undefined} href={`/steps/${id}`}>
              {atTime && <span className="text-ink-soft">{sayTime(atTime)} </span>}
              {title}
              {doneOn !== null && <span className="sr-only">, done</span>}
            </a>
            {doneOn === null && (
              <button
                type="button"
                className="menu-button ml-auto desk:absolute desk:top-0 desk:right-0 desk:bg-paper"
                data-icon="more"
                data-move=""
                aria-haspopup="dialog"
                aria-label={`Move ${title}`}
              />
            )}
          </li>
        ))}
      </ul>
    </td>
  );
}
