import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { percent } from '../charts/shapes';

/** Labels under weeks that stand side by side, as many as fit a phone. */
export function WeekLabels({ weeks, today, y }: { weeks: readonly Day[]; today: Day; y: number }) {
  const isLong = weeks.some((from) => from.slice(0, 4) !== today.slice(0, 4));
  const every = Math.ceil((weeks.length * (isLong ? 72 : 46)) / 310);
  return weeks.map((from, index) =>
    index % every === 0 ? (
      <text key={from} textAnchor="middle" x={percent(((index + 0.5) / weeks.length) * 100)} y={y}>
        {sayDate(from, today)}
      </text>
    ) : null,
  );
}
