import type { Route } from 'next';
import { Button } from '../ui/button';

/** What a file of everything held that could not be kept: the first rows by name, and why. */
export type LeftOutRows = { says: string; rows: string[] };

export function LeftOut({ says, rows, goTo }: LeftOutRows & { goTo: string }) {
  return (
    <div className="stack">
      <p>{says}</p>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      <p>
        <Button look="primary" href={goTo as Route}>
          Continue
        </Button>
      </p>
    </div>
  );
}
