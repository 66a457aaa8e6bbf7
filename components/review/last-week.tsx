import type { Day } from '@/lib/plan/time/day';

type Props = { week: { from: Day; kept: boolean | null; isReserve: boolean } };

/** In the week after a missed one: two small steps are enough, and a reserve can cover what was missed. */
export function LastWeek({ week: { from, kept, isReserve } }: Props) {
  if (isReserve) return <p className="mb-6 text-ink-soft">Last week is covered by a reserve.</p>;
  if (kept !== false) return null;
  return (
    <p className="mb-6 text-ink-soft">
      Last week was missed. Two small steps are plenty for this one. <a href={`/review?week=${from}`}>Use a reserve</a>
    </p>
  );
}
