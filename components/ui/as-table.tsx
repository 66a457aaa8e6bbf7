'use client';

import { useEffect, useRef, useState } from 'react';

type Props = { caption: string; heads: string[]; rows: [string, ...(string | number)[]][] };

/** The numbers behind a chart, for those who would rather read them; its rows are made when it is opened. */
export function AsTable(table: Props) {
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // Somebody may have opened it before the page came alive.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details className="mt-3" ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      {isOpen && <Table {...table} />}
    </details>
  );
}

const Table = ({ caption, heads, rows }: Props) => (
  <table>
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...values]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {values.map((value, column) => (
            <td key={heads[column + 1]}>{value}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
