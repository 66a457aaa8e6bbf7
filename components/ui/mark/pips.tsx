import type { ReactNode } from 'react';

/** Round ends on dashes without a length: one stroke draws a row of dots, so that a table of ratings stays light. */
const dots = { strokeLinecap: 'round', strokeDasharray: '0 20' } as const;
const from = (first: number, count: number) => `M${7 + first * 20} 7h${(count - 1) * 20}.1`;

/** A rating from 1 to 5 as beads on a thread, with its word; unknown (null) stays dashed and is not a low one. */
export const Pips = ({ rating, children }: { rating: number | null; children: ReactNode }) => (
  <span className="inline-flex flex-wrap items-center gap-x-2.5 font-medium">
    <svg width="94" height="14" viewBox="0 0 94 14" fill="none" aria-hidden="true">
      <path d="M7 7h80" stroke="var(--rule)" strokeWidth="2" />
      {rating === null ? <Unknown /> : <Known rating={rating} />}
    </svg>
    <span>
      {rating !== null && <span className="sr-only">{rating} of 5: </span>}
      {children}
    </span>
  </span>
);

const Known = ({ rating }: { rating: number }) => (
  <>
    <path d={from(0, rating)} stroke="var(--thread)" strokeWidth="2" />
    <path d={from(0, rating)} stroke="var(--thread)" strokeWidth="10" {...dots} />
    {rating < 5 && <path d={from(rating, 5 - rating)} stroke="var(--edge)" strokeWidth="10" {...dots} />}
    {rating < 5 && <path d={from(rating, 5 - rating)} stroke="var(--paper)" strokeWidth="7.2" {...dots} />}
  </>
);

const rings = [0, 1, 2, 3, 4].map((place) => `M${place * 20 + 2.8} 7a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0`).join('');

const Unknown = () => <path d={rings} fill="var(--paper)" stroke="var(--rest)" strokeWidth="1.4" strokeDasharray="2.4 2" />;
