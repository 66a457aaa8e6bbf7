import { addDays, type Day } from '@/lib/plan/day';
import { sayNumber, sayWeekday } from '@/lib/plan/say';
import { Node } from '../ui/node';

type Props = { from: Day; today: Day; steps: readonly { id: string; dueOn: Day; doneOn: Day | null }[] };

/** More beads than this would run into the next day. */
const MOST = 4;

/** The seven days of the week on a thread, a bead a commitment: filled when it is done. */
export function WeekLine({ from, today, steps }: Props) {
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return (
    <ol className="week" aria-label="This week, day by day">
      {days.map((day) => {
        const own = steps.filter(({ dueOn }) => dueOn === day);
        const done = own.filter(({ doneOn }) => doneOn !== null);
        const open = own.filter(({ doneOn }) => doneOn === null);
        return (
          <li
            key={day}
            className={day < today ? 'past' : day === today ? 'now' : undefined}
            aria-current={day === today ? 'date' : undefined}
          >
            {sayWeekday(day)} <b>{Number(day.slice(8))}</b>
            <span className="beads">
              {[...done, ...open].slice(0, MOST).map(({ id, doneOn }) => (
                <Node key={id} shape={doneOn === null ? 'open' : 'dot'} />
              ))}
            </span>
            <span className="visually-hidden">: {sayBeads(done.length, open.length)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function sayBeads(done: number, open: number): string {
  if (done + open === 0) return 'nothing planned';
  return [done > 0 && `${sayNumber(done)} done`, open > 0 && `${sayNumber(open)} to do`].filter(Boolean).join(', ');
}
