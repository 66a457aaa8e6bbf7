import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { percent } from './shapes';

/** Pixels of the narrowest chart, and those that a date takes without and with its year. */
const WIDTH = 310;
const SHORT = 46;
const LONG = 72;

/** Labels under weeks that are drawn side by side, as many as fit a phone. `y` is in pixels from the top. */
export function WeekLabels({ weeks, today, y }: { weeks: readonly { from: Day }[]; today: Day; y: number }) {
  const hasYear = weeks.some(({ from }) => from.slice(0, 4) !== today.slice(0, 4));
  const every = Math.ceil((weeks.length * (hasYear ? LONG : SHORT)) / WIDTH);
  return weeks.map(({ from }, index) =>
    index % every === 0 ? (
      <text key={from} textAnchor="middle" x={percent(((index + 0.5) / weeks.length) * 100)} y={y}>
        {sayDate(from, today)}
      </text>
    ) : null,
  );
}
