import type { ReactNode } from 'react';
import { AsTable } from '@/components/ui/as-table';
import { Why } from '@/components/ui/why';

export type ChartTable = { heads: string[]; rows: [string, ...(string | number)[]][] };

type FigureProps = { kicker: string; sentence: string; lead?: ReactNode; why?: ReactNode; table: ChartTable; children: ReactNode };

/** A chart with one sentence that says what it shows, and its numbers behind "Show as table". */
export function ChartFigure({ kicker, sentence, lead, why, table, children }: FigureProps) {
  return (
    <figure className="chart">
      <figcaption className="mb-5">
        <span className="block text-small text-ink-soft">{kicker}</span>
        <h2 className="mb-0.5">{sentence}</h2>
        <div className="max-w-measure text-ink-soft">
          {lead && <p className="mr-2 inline">{lead}</p>}
          {why && <Why of={sentence}>{why}</Why>}
        </div>
      </figcaption>
      {children}
      <AsTable caption={`${kicker}: ${sentence}`} {...table} />
    </figure>
  );
}
