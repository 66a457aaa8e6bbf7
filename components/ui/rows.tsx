import type { ReactNode } from 'react';

/** A list with a hairline between its rows. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

/** One row: what it is, and at its end its state and its verb. */
export function Row({ id, children, end }: { id?: string; children: ReactNode; end?: ReactNode }) {
  return (
    <li id={id} className="list-row group/row">
      <div className="min-w-0 flex-[1_1_100%] wrap-break-word tablet:flex-1">{children}</div>
      {end && <div className="flex min-w-0 flex-wrap items-center gap-x-5 gap-y-1 tablet:flex-none">{end}</div>}
    </li>
  );
}
