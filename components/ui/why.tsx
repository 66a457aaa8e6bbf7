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

/** The numbers behind a chart, for those who would rather read them. */
export function AsTable({ caption, heads, rows }: { caption: string; heads: string[]; rows: [string, ...(string | number)[]][] }) {
  return (
    <details>
      <summary>Show as table</summary>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={column > 0 ? 'num' : undefined}>
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
                <td key={heads[column + 1]} className="num">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
