import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayDate, sayDay, sayPart } from '@/lib/plan/words/say';
import { percent } from './shapes';

type RhythmLineProps = { lastOn: Day; nextOn: Day; today: Day; daysSince: number; rhythmDays: number };

/** One person's rhythm: from the day you last spoke to the day it has gone by. */
export function RhythmLine({ lastOn, nextOn, today, daysSince, rhythmDays }: RhythmLineProps) {
  const gone = percent(Math.min(1, daysSince / rhythmDays) * 100);
  return (
    <div className="chart">
      <svg
        className="mx-[7px] mb-2 h-[46px] w-[calc(100%-14px)]!"
        role="img"
        aria-label={`${capitalize(sayPart(daysSince, sayCount(rhythmDays, 'day', 'days')))} since ${sayDay(lastOn, today)}`}
      >
        <line className="stroke-2 stroke-rule" x2="100%" y1="14" y2="14" />
        <line className="stroke-2 stroke-thread" x2={gone} y1="14" y2="14" />
        <circle className="fill-thread" cy="14" r="5" />
        <line className="stroke-edge" x1="75%" x2="75%" y1="9" y2="19" />
        <line className="stroke-edge" x1="100%" x2="100%" y1="8" y2="20" />
        <circle className="fill-paper stroke-2 stroke-thread" cx={gone} cy="14" r="5" />
        <text dx="-5" y="40">
          {sayDate(lastOn, today)}
        </text>
        <text textAnchor="middle" x="75%" y="40">
          due soon
        </text>
        <text textAnchor="end" x="100%" dx="5" y="40">
          {sayDate(nextOn, today)}
        </text>
      </svg>
    </div>
  );
}
