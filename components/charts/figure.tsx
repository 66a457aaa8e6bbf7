import type { ReactNode } from 'react';
import { AsTable } from '@/components/ui/as-table';
import { Why } from '@/components/ui/why';

export type ChartTable = { heads: string[]; rows: [string, ...(string | number)[]][] };

type FigureProps = { kicker: string; sentence: string; lead?: ReactNode; why?: ReactNode; table: ChartTable; children: ReactNode };

/** A chart says first in one sentence what it shows; its numbers stand behind "Show as table". */
export function ChartFigure({ kicker, sentence, lead, why, table, children }: FigureProps) {
  return (
    <figure className="chart">
      <figcaption>
        <span className="kicker">{kicker}</span>
        <h2>{sentence}</h2>
        <div className="lead">
          {lead && <p>{lead}</p>}
          {why && <Why of={sentence}>{why}</Why>}
        </div>
      </figcaption>
      {children}
      <AsTable caption={`${kicker}: ${sentence}`} {...table} />
    </figure>
  );
}

/** The hatching of days away. `id` is unique on the page, and is what a fill refers to. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="hatch" d="M0 0V6" />
    </pattern>
  );
}

/** A share of the width or height, 0 to 100, no finer than it can be seen. */
export const share = (of: number) => Math.round(of * 100) / 100;

/** Charts are drawn in shares, so that text and beads keep their size on every screen. */
export const percent = (of: number) => `${share(of)}%`;
