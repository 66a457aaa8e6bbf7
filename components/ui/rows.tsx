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
    <li id={id}>
      <div className="grow">{children}</div>
      {end && <div className="act">{end}</div>}
    </li>
  );
}
