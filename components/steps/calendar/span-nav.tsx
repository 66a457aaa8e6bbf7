import type { Route } from 'next';
import type { ReactNode } from 'react';

type Props = { title: ReactNode; before: string; after: string; now?: string };

/** The title of a span of days, with links to the ones before and after. */
export const SpanNav = ({ title, before, after, now }: Props) => (
  <div className="mb-3 flex flex-col gap-1 tablet:flex-row tablet:items-baseline tablet:justify-between tablet:gap-4">
    <h2>{title}</h2>
    <nav className="flex flex-wrap items-center gap-x-5 gap-y-3" aria-label="Other days">
      <a className="link-button" href={before as Route}>
        Earlier
      </a>
      {now && (
        <a className="link-button" href={now as Route}>
          Back to today
        </a>
      )}
      <a className="link-button" href={after as Route}>
        Later
      </a>
    </nav>
  </div>
);
