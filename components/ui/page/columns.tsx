import type { ReactNode } from 'react';

/** What a page is about, and beside it on a desk what belongs to it: two children, one under the other where there is less room. */
export const Columns = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  <div
    className={`grid grid-cols-[minmax(0,1fr)] gap-10 desk:grid-cols-[minmax(0,1fr)_336px] desk:items-start desk:gap-18 ${className}`.trim()}
  >
    {children}
  </div>
);
