'use client';

import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { PersonRow } from '@/lib/plan/people/people-list';
import { Button } from '../../ui/button';
import { PeopleLetter } from './people-letter';

const SelectionBar = lazy(() => import('./selection-bar'));

type Props = { groups: readonly { letter: string; people: readonly PersonRow[] }[] } & Omit<
  ComponentProps<typeof SelectionBar>,
  'ids' | 'clear'
>;

/** One page of people, by first letter. The bar for selected people is loaded with the first selection. */
export function PeopleRows({ groups, ...actions }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const ids = groups.flatMap(({ people }) => people.map(({ id }) => id));
  const selected = ids.filter((id) => ticked.includes(id));
  const tick = (id: string, isOn: boolean) => setTicked(isOn ? [...selected, id] : selected.filter((one) => one !== id));
  return (
    <>
      <section aria-label="People" className="in-[main:has(search_[aria-busy])]:opacity-60">
        {groups.map(({ letter, people }) => (
          <PeopleLetter key={people[0]?.id} letter={letter} people={people} selected={selected} tick={tick} />
        ))}
      </section>
      {selected.length > 0 && (
        <Suspense>
          <SelectionBar {...actions} ids={selected} clear={() => setTicked([])}>
            {selected.length < ids.length && (
              <Button look="quiet" onClick={() => setTicked(ids)}>
                Select all {ids.length} here
              </Button>
            )}
          </SelectionBar>
        </Suspense>
      )}
    </>
  );
}
