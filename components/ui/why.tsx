import type { ReactNode } from 'react';

/** "Why?" beside a number opens the formula in words. Not inside a <p>: what opens is a block of its own. */
export function Why({ of, children }: { of?: string; children: ReactNode }) {
  return (
    <details className="why">
      <summary>Why?{of && <span className="visually-hidden"> {of}</span>}</summary>
      <p>{children}</p>
    </details>
  );
}
