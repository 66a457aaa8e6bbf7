'use client';

/** The numbers behind a chart, for those who would rather read them. A client component only because numbers weigh less on the wire than cells. */
export function AsTable({ caption, heads, rows }: { caption: string; heads: string[]; rows: [string, ...(string | number)[]][] }) {
  return (
    <details>
      <summary>Show as table</summary>
      <table>
        <caption className="visually-hidden">{caption}</caption>
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
    </details>
  );
}
