import type { Day } from '@/lib/plan/time/day';
import { Node } from '../ui/mark/node';

type WeekDay = {
  day: Day;
  name: string;
  date: number;
  when: 'past' | 'now' | 'ahead';
  dots: readonly { id: string; shape: 'dot' | 'open' }[];
  says: string;
};

const week =
  'mb-7 grid grid-cols-7 text-ink-soft text-small tablet:mb-10 *:relative *:pb-7 *:before:absolute *:before:inset-x-0 *:before:bottom-2.5 *:before:h-0.5 *:before:forced-color-adjust-none *:first:before:left-[7px]';

/** How the line below a day is drawn: up to now in the colour of the thread. */
const lines = {
  past: 'before:bg-thread',
  now: 'font-strong text-ink before:bg-linear-to-r before:from-thread before:from-50% before:to-rule before:to-50%',
  ahead: 'before:bg-rule',
};

/** The days of a week along the thread. */
export const WeekDots = ({ days }: { days: readonly WeekDay[] }) => (
  <ol className={week} aria-label="This week, day by day">
    {days.map(({ day, name, date, when, dots, says }) => (
      <li key={day} className={lines[when]} aria-current={when === 'now' ? 'date' : undefined}>
        {`${name} `}
        <span className="block tablet:inline">{date}</span>
        <span className="absolute bottom-1 left-0 z-1 flex gap-1 tablet:gap-2">
          {dots.map(({ id, shape }) => (
            <Node key={id} shape={shape} />
          ))}
        </span>
        <span className="sr-only">{`: ${says}`}</span>
      </li>
    ))}
  </ol>
);
