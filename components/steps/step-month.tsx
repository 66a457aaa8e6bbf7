import { monthWeeks } from '@/lib/plan/step/step-groups';
import type { Day, WeekStart } from '@/lib/plan/time/day';
import { sayDayInFull, sayWeekday } from '@/lib/plan/words/say';
import { Node } from '../ui/node';
import { type StepItem, sayTime } from './step-item';

type Props = { month: Day; today: Day; weekStart: WeekStart; steps: readonly StepItem[] };

/** A month as a calendar; on a phone a list of the days with steps. */
export function StepMonth({ month, today, weekStart, steps }: Props) {
  const weeks = monthWeeks(month, weekStart);
  return (
    <table className="month">
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
  const names = [isOutside && 'outside', own.length === 0 && 'free'].filter(Boolean).join(' ');
  return (
    <td className={names || undefined} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day} title={sayDayInFull(day)}>
        <span className="weekday">{sayWeekday(day)} </span>
        {Number(day.slice(8))}
      </time>
      <ul>
        {own.map(({ id, title, doneOn, atTime }) => (
          <li key={id}>
            <Node shape={doneOn === null ? 'open' : 'dot'} />
            <a className={doneOn === null ? 'no-underline' : 'no-underline text-ink-soft'} href={`/steps/${id}`}>
              {atTime && <span className="text-ink-soft">{sayTime(atTime)} </span>}
              {title}
              {doneOn !== null && <span className="sr-only">, done</span>}
            </a>
          </li>
        ))}
      </ul>
    </td>
  );
}
