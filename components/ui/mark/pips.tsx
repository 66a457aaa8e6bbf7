import type { ReactNode } from 'react';

/** A rating from 1 to 5 on a thread, with its word; unknown (null) stays dashed and is not a low one. */
export const Pips = ({ rating, children }: { rating: number | null; children: ReactNode }) => (
  <span className="pips" data-rating={rating ?? 'unknown'}>
    {rating !== null && <span className="sr-only">{rating} of 5: </span>}
    {children}
  </span>
);
