import type { RhythmPoint } from '@/lib/plan/progress/rhythm-chart';
import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { percent, Stretched, share } from '../charts/shapes';

/** Pixels from the top of the drawing, which is 128 high. */
const GROUND = 100;
const TOP = 12;

/** How many people had a rhythm, and within it how many were in time, week by week. Both lines are named at their end. */
export function RhythmOverTime({ points, today }: { points: readonly RhythmPoint[]; today: Day }) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const most = Math.max(1, ...points.map(({ all }) => all));
  const x = (index: number) => share((index / (points.length - 1)) * 100);
  const y = (people: number) => share(GROUND - (people / most) * (GROUND - TOP));
  const line = (of: 'within' | 'all') => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(point[of])}`).join('');
  const isClose = Math.abs(y(last.within) - y(last.all)) < 15;
  return (
    <div className="mb-4 pr-24">
      <svg
        className="h-32 overflow-visible"
        role="img"
        aria-label={`${last.within} of ${last.all} people within their rhythm today, ${first.within} of ${first.all} on ${sayDate(first.on, today)}`}
      >
        <Stretched height={128}>
          <path className="fill-thread opacity-13" d={`${line('within')}V${GROUND}H0Z`} />
          <path className="stroke-edge" d={`M0 ${GROUND}H100`} />
          <path className="fill-none stroke-ink-soft" strokeDasharray="4 3" d={line('all')} />
          <path className="fill-none stroke-2 stroke-thread" d={line('within')} />
        </Stretched>
        <text x="100%" dx="8" y={y(last.all)} dy={isClose ? -3 : 4}>{`${last.all} people`}</text>
        <text className="fill-thread font-strong" x="100%" dx="8" y={y(last.within)} dy={isClose ? 14 : 4}>{`${last.within} in time`}</text>
        <text y={GROUND + 20}>{sayDate(first.on, today)}</text>
        <text x={percent(100)} y={GROUND + 20} textAnchor="end">
          today
        </text>
      </svg>
    </div>
  );
}
