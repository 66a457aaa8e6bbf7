'use client';

import type { Route } from 'next';
import { sayCount } from '@/lib/plan/words/say';
import type { OrganizationKind } from '@/lib/plan/words/words';
import { Button } from '../ui/button';
import { Node } from '../ui/node';

type Organization = { id: string; name: string; kind: OrganizationKind | null; people: number };

/** Organizations with how many people you know there; a target without anyone is a gap, fixed from here. For the client, so that the rows are sent as plain values. */
export const OrganizationList = ({ label, organizations }: { label: string; organizations: readonly Organization[] }) => (
  <ul className="rows" aria-label={label}>
    {organizations.map(({ id, name, kind, people }) => {
      const isGap = kind === 'target' && people === 0;
      return (
        <li key={id}>
          <Node shape={isGap ? 'gap' : 'ring'} tone={people === 0 && !isGap ? 'soft' : undefined} />
          <div className="grow">
            <a href={`/organizations/${id}`}>{name}</a>
            {isGap && (
              <p className="text-small">
                <span className="text-watch">You don’t know anyone there yet</span>
              </p>
            )}
          </div>
          <div className="act">
            {!isGap && <span className="text-small text-ink-soft">{sayCount(people, 'person', 'people')}</span>}
            {isGap && (
              <Button look="quiet" href={`/people/new?organization=${encodeURIComponent(name)}` as Route}>
                Add a person
              </Button>
            )}
          </div>
        </li>
      );
    })}
  </ul>
);
