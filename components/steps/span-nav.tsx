import type { Route } from 'next';
import type { ReactNode } from 'react';

type Props = { title: ReactNode; before: string; after: string; now?: string };

/** The title of a span of days, with links to the ones before and after. */
export const SpanNav = ({ title, before, after, now }: Props) => (
  <div className="section-head">
    <h2>{title}</h2>
    <nav className="bar" aria-label="Other days">
      <a className="mend" href={before as Route}>
        Earlier
      </a>
      {now && (
        <a className="mend" href={now as Route}>
          Back to today
        </a>
      )}
      <a className="mend" href={after as Route}>
        Later
      </a>
    </nav>
  </div>
);
