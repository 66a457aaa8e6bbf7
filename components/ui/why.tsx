import type { ReactNode } from 'react';

/** "Why?" beside a number opens the formula in words. Not inside a <p>: what opens is a block of its own. */
export function Why({ of, children }: { of?: string; children: ReactNode }) {
  return (
    <details className="contents">
      <summary className="tap m-0 inline p-0 decoration-dotted tablet:inline-block">
        Why?{of && <span className="sr-only"> {of}</span>}
      </summary>
      <p className="mt-1.5 max-w-measure basis-full text-small text-ink-soft">{children}</p>
    </details>
  );
}
