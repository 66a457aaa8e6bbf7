'use client';

import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { PersonRow } from '@/lib/plan/people/people-list';
import { Badge } from '../../ui/badge';
import { rhythmStates } from '../rhythm/rhythm-states';
import { Starred } from '../star/star';

const SelectionBar = lazy(() => import('./selection-bar'));

type Props = { rows: readonly PersonRow[] } & Omit<ComponentProps<typeof SelectionBar>, 'ids' | 'clear'>;

/** One page of people. The bar for selected people is loaded with the first selection. */
export function PeopleRows({ rows, ...acts }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = rows.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
  const tick = (id: string, isOn: boolean) => setTicked(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <ul className="rows people" aria-label="People">
        {rows.map((person) => (
          <li key={person.id}>
            <input
              type="checkbox"
              className={`knot ${person.tie}`}
              aria-label={`Select ${person.name}`}
              checked={ticked.includes(person.id)}
              onChange={(event) => tick(person.id, event.target.checked)}
            />
            <div className="grow">
              <a href={`/people/${person.id}`}>{person.name}</a>
              {person.isStarred && <Starred />}
              <p className="text-small">{person.about}</p>
            </div>
            <span className="text-small text-ink-soft">{person.spoken}</span>
            {person.said && <Badge state={rhythmStates[person.band]}>{person.said}</Badge>}
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <Suspense>
          <SelectionBar {...acts} ids={chosen} clear={() => setTicked([])}>
            {chosen.length < rows.length && (
              <button type="button" className="link-button" onClick={() => setTicked(rows.map(({ id }) => id))}>
                Select all {rows.length} here
              </button>
            )}
          </SelectionBar>
        </Suspense>
      )}
    </>
  );
}
