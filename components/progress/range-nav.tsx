import type { Route } from 'next';
import { type ProgressView, rangeLabels, ranges, viewQuery } from '@/lib/plan/progress/view';

/** Which days are counted, kept in the address. */
export const RangeNav = ({ view }: { view: ProgressView }) => (
  <nav aria-label="Range" className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small">
    {ranges.map((range) => (
      <a
        key={range}
        href={`/progress${viewQuery({ ...view, range })}` as Route}
        aria-current={view.range === range ? 'true' : undefined}
        className="tap min-w-8 text-ink-soft aria-[current]:font-strong aria-[current]:text-ink aria-[current]:no-underline print:not-aria-[current]:hidden"
      >
        {rangeLabels[range]}
      </a>
    ))}
  </nav>
);
