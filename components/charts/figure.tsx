import type { ReactNode } from 'react';
import { AsTable } from '@/components/ui/as-table';
import { Why } from '@/components/ui/why';
import { type Chart, sayTable } from '@/lib/plan/progress/chart';
import type { Day } from '@/lib/plan/time/day';

type FigureProps = {
  kicker: string;
  chart: Chart;
  today: Day;
  /** What else can be done with it: quiet links under it. */
  links?: ReactNode;
  /** Missing while there is nothing to draw yet: then there is no table either. */
  children?: ReactNode;
};

/** A chart with one sentence that says what it shows, and its numbers behind "Show as table". */
export function ChartFigure({ kicker, chart: { sentence, lead, why, table }, today, links, children }: FigureProps) {
  return (
    <figure className="chart">
      <figcaption className={children ? 'mb-5' : undefined}>
        <span className="block text-small text-ink-soft">{kicker}</span>
        <h2 className="mb-0.5">{sentence}</h2>
        <div className="max-w-measure text-ink-soft">
          {lead && <p className="mr-2 inline">{lead}</p>}
          <Why of={sentence}>{why}</Why>
        </div>
      </figcaption>
      {children}
      <div className="flex flex-wrap items-baseline gap-x-5 print:hidden">
        {children && <AsTable caption={`${kicker}: ${sentence}`} {...sayTable(table, today)} />}
        {links}
      </div>
    </figure>
  );
}
