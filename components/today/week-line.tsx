import { addDays, type Day } from '@/lib/plan/time/day';
import { sayNumber, sayWeekday } from '@/lib/plan/words/say';
import { WeekBeads } from './week-beads';

type Step = { id: string; dueOn: Day; doneOn: Day | null };

/** More beads than this would run into the next day. */
const MOST = 4;

/** The seven days of the week on a thread, a bead a commitment: filled when it is done. */
export const WeekLine = ({ from, today, steps }: { from: Day; today: Day; steps: readonly Step[] }) => (
  <WeekBeads days={Array.from({ length: 7 }, (_, index) => dayOf(addDays(from, index), today, steps))} />
);

function dayOf(day: Day, today: Day, steps: readonly Step[]) {
  const own = steps.filter(({ dueOn }) => dueOn === day);
  const done = own.filter(({ doneOn }) => doneOn !== null);
  const open = own.filter(({ doneOn }) => doneOn === null);
  return {
    day,
    name: sayWeekday(day),
    date: Number(day.slice(8)),
    when: day < today ? ('past' as const) : day === today ? ('now' as const) : undefined,
    beads: [...done, ...open]
      .slice(0, MOST)
      .map(({ id, doneOn }) => ({ id, shape: doneOn === null ? ('open' as const) : ('dot' as const) })),
    says: sayBeads(done.length, open.length),
  };
}

function sayBeads(done: number, open: number): string {
  if (done + open === 0) return 'nothing planned';
  return [done > 0 && `${sayNumber(done)} done`, open > 0 && `${sayNumber(open)} to do`].filter(Boolean).join(', ');
}
