import type { PairsChart } from '@/lib/plan/progress/tallies';
import { percent } from '../charts/shapes';

/** Two numbers a row: the first filled, the second in outline, on one scale for all rows. */
export function PairBars({ chart: { pairs, names } }: { chart: PairsChart }) {
  const most = Math.max(1, ...pairs.map(({ first, second }) => first + second));
  return (
    <ul>
      {pairs.map(({ name, first, second }) => (
        <li key={name} className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-1.5 tablet:grid-cols-[160px_1fr_190px]">
          <span>{name}</span>
          <span className="text-right text-small text-ink-soft tabular-nums tablet:order-last">
            {`${first} ${names[0]}, ${second} ${names[1]}`}
          </span>
          <svg className="h-4 max-tablet:col-span-2" aria-hidden="true">
            <rect className="fill-thread" y="2" height="12" width={percent((first / most) * 100)} />
            <rect
              className="fill-none stroke-thread"
              y="2.5"
              height="11"
              x={percent((first / most) * 100)}
              width={percent((second / most) * 100)}
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
