import type { ReactNode } from 'react';

const places = [7, 27, 47, 67, 87];

function Pip({ at, rating, place }: { at: number; rating: number | null; place: number }) {
  if (rating === null) return <circle cx={at} cy="7" r="4.2" fill="none" stroke="var(--rest)" strokeWidth="1.4" strokeDasharray="2.4 2" />;
  if (place < rating) return <circle cx={at} cy="7" r="5" fill="var(--thread)" />;
  return <circle cx={at} cy="7" r="4.3" fill="var(--paper)" stroke="var(--edge)" strokeWidth="1.4" />;
}

/** A rating from 1 to 5 as beads on a thread, with its word; unknown (null) stays dashed and is not a low one. */
export function Pips({ rating, children }: { rating: number | null; children: ReactNode }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 font-medium">
      <svg width="94" height="14" viewBox="0 0 94 14" aria-hidden="true">
        {places.slice(1).map((at, gap) => (
          <path key={at} d={`M${at - 16} 7h10`} stroke={gap + 1 < (rating ?? 0) ? 'var(--thread)' : 'var(--rule)'} strokeWidth="2" />
        ))}
        {places.map((at, place) => (
          <Pip key={at} at={at} rating={rating} place={place} />
        ))}
      </svg>
      <span>
        {rating !== null && <span className="sr-only">{rating} of 5: </span>}
        {children}
      </span>
    </span>
  );
}
