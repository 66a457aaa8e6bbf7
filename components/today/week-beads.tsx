'use client';

import type { Day } from '@/lib/plan/time/day';
import { Node } from '../ui/node';

type WeekDay = {
  day: Day;
  name: string;
  date: number;
  when?: 'past' | 'now';
  beads: readonly { id: string; shape: 'dot' | 'open' }[];
  says: string;
};

/** The days of a week as they stand on the thread. A client component so that they cross the wire as words rather than as elements. */
export const WeekBeads = ({ days }: { days: readonly WeekDay[] }) => (
  <ol className="week" aria-label="This week, day by day">
    {days.map(({ day, name, date, when, beads, says }) => (
      <li key={day} className={when} aria-current={when === 'now' ? 'date' : undefined}>
        {`${name} `}
        <b>{date}</b>
        <span className="beads">
          {beads.map(({ id, shape }) => (
            <Node key={id} shape={shape} />
          ))}
        </span>
        <span className="sr-only">{`: ${says}`}</span>
      </li>
    ))}
  </ol>
);
