import type { Day } from '@/lib/plan/time/day';
import { capital, sayCount, sayDate, sayDay, sayPart } from '@/lib/plan/words/say';
import { percent } from './figure';

type RhythmLineProps = { lastOn: Day; nextOn: Day; today: Day; daysSince: number; rhythmDays: number };

/** One person's rhythm: from the day you last spoke to the day it has gone by. */
export function RhythmLine({ lastOn, nextOn, today, daysSince, rhythmDays }: RhythmLineProps) {
  const gone = percent(Math.min(1, daysSince / rhythmDays) * 100);
  return (
    <div className="chart">
      <svg
        className="rhythm"
        role="img"
        aria-label={`${capital(sayPart(daysSince, sayCount(rhythmDays, 'day', 'days')))} since ${sayDay(lastOn, today)}`}
      >
        <line className="ruler" x2="100%" y1="14" y2="14" strokeWidth="2" />
        <line className="string" x2={gone} y1="14" y2="14" />
        <circle className="bead" cy="14" r="5" />
        <line className="axis" x1="75%" x2="75%" y1="9" y2="19" />
        <line className="axis" x1="100%" x2="100%" y1="8" y2="20" />
        <circle className="today" cx={gone} cy="14" r="5" />
        <text dx="-5" y="40">
          {sayDate(lastOn, today)}
        </text>
        <text className="mid" x="75%" y="40">
          due soon
        </text>
        <text className="end" x="100%" dx="5" y="40">
          {sayDate(nextOn, today)}
        </text>
      </svg>
    </div>
  );
}
