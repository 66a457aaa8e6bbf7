import type { ReactNode } from 'react';

/** A list with a hairline between its rows. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="[nav+&]:-mt-7 [nav+&]:*:first:border-t-0" aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = {
  id?: string;
  /** A face or a node of the thread. */
  mark?: ReactNode;
  children: ReactNode;
  /** Its state and its verb, under it on a phone. */
  end?: ReactNode;
  menu?: ReactNode;
};

/** One row: its mark, what it is, its state and its verbs. */
export const Row = ({ id, mark, children, end, menu }: RowProps) => (
  <li id={id} className="list-row group/row">
    {mark}
    <div className="min-w-0 flex-1 wrap-break-word">{children}</div>
    {end && <div className="row-end">{end}</div>}
    {menu}
  </li>
);
