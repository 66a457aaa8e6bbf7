import { addDays, type Day } from '@/lib/plan/time/day';
import { sayNumber, sayWeekday } from '@/lib/plan/words/say';
import { WeekDots } from './week-dots';

type Step = { id: string; dueOn: Day; doneOn: Day | null };

/** More dots than this would run into the next day. */
const MAX_DOTS = 4;

/** The seven days of the week with a dot for each step: filled when it is done. */
export const WeekLine = ({ from, today, steps }: { from: Day; today: Day; steps: readonly Step[] }) => (
  <WeekDots days={Array.from({ length: 7 }, (_, index) => dayOf(addDays(from, index), today, steps))} />
);

function dayOf(day: Day, today: Day, steps: readonly Step[]) {
  const own = steps.filter(({ dueOn }) => dueOn === day);
  const done = own.filter(({ doneOn }) => doneOn !== null);
  const open = own.filter(({ doneOn }) => doneOn === null);
  return {
    day,
    name: sayWeekday(day),
    date: Number(day.slice(8)),
    when: whenOf(day, today),
    dots: [...done, ...open]
      .slice(0, MAX_DOTS)
      .map(({ id, doneOn }) => ({ id, shape: doneOn === null ? ('open' as const) : ('dot' as const) })),
    says: sayDots(done.length, open.length),
  };
}

function whenOf(day: Day, today: Day): 'past' | 'now' | 'ahead' {
  if (day === today) return 'now';
  return day < today ? 'past' : 'ahead';
}

function sayDots(done: number, open: number): string {
  if (done + open === 0) return 'nothing planned';
  return [done > 0 && `${sayNumber(done)} done`, open > 0 && `${sayNumber(open)} to do`].filter(Boolean).join(', ');
}
