import { sayShare } from '@/lib/plan/progress/chart';
import type { OutreachChart, Rate } from '@/lib/plan/progress/outreach-chart';
import { percent } from '../charts/shapes';

/** Shares as dots, each on the range in which it lies. */
export function RateBars({ chart: { groups } }: { chart: OutreachChart }) {
  return groups.map(({ title, rates }) => (
    <div key={title} className="mt-5 first:mt-0">
      <h3 className="text-small text-ink-soft">{title}</h3>
      <ul>
        {rates.map((rate) => (
          <RateRow key={rate.name} rate={rate} />
        ))}
      </ul>
    </div>
  ));
}

function RateRow({ rate: { name, entered, passed, share, low, high } }: { rate: Rate }) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-1.5 tablet:grid-cols-[220px_1fr_72px]">
      <span>{name}</span>
      <span className="text-right text-small text-ink-soft tabular-nums tablet:order-last">{`${passed} of ${entered}`}</span>
      <svg
        className="h-4 max-tablet:col-span-2"
        role="img"
        aria-label={`${sayShare(share)}, between ${sayShare(low)} and ${sayShare(high)}`}
      >
        <line className="stroke-rule" x2="100%" y1="8" y2="8" />
        <line className="stroke-[6] stroke-thread opacity-30" x1={percent(low * 100)} x2={percent(high * 100)} y1="8" y2="8" />
        <circle className="fill-thread stroke-2 stroke-paper" cx={percent(share * 98 + 1)} cy="8" r="6" />
      </svg>
    </li>
  );
}
