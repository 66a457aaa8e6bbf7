import type { Route } from 'next';
import { Button } from '../ui/button';

/** Rows of a full export that could not be imported: the first of them, and why. */
export type RowsLeftOut = { says: string; rows: string[] };

export function RowsNotImported({ says, rows, goTo }: RowsLeftOut & { goTo: string }) {
  return (
    <div className="space-y-10">
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
