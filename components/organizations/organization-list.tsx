'use client';

import type { Route } from 'next';
import { sayCount } from '@/lib/plan/words/say';
import type { OrganizationKind } from '@/lib/plan/words/words';
import { Button } from '../ui/button';
import { Node } from '../ui/mark/node';

type Organization = { id: string; name: string; kind: OrganizationKind | null; people: number };

/**
 * Organizations in two columns on a desk, each with how many people you know there; a target without anyone is a gap, fixed from here.
 * For the client, so that the rows are sent as plain values.
 */
export const OrganizationList = ({ label, organizations }: { label: string; organizations: readonly Organization[] }) => (
  <ul className="border-rule border-b desk:columns-2 desk:gap-14" aria-label={label}>
    {organizations.map(({ id, name, kind, people }) => {
      const isGap = kind === 'target' && people === 0;
      return (
        <li key={id} className="flex break-inside-avoid items-baseline gap-4 border-rule border-t py-3">
          <Node shape={isGap ? 'gap' : 'ring'} tone={people === 0 && !isGap ? 'soft' : undefined} className="self-center" />
          <div className="min-w-0 flex-1 wrap-break-word">
            <a className="tap" href={`/organizations/${id}`}>
              {name}
            </a>
            {!isGap && <span className="ml-3 text-ink-soft text-small">{sayCount(people, 'person', 'people')}</span>}
            {isGap && <p className="text-small text-watch">You don’t know anyone there yet</p>}
          </div>
          {isGap && (
            <Button look="quiet" href={`/people/new?organization=${encodeURIComponent(name)}` as Route}>
              Add a person
            </Button>
          )}
        </li>
      );
    })}
  </ul>
);
