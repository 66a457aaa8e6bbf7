'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { peopleSortLabels, peopleSorts } from '@/lib/plan/names/people-words';
import { choicesOf } from '../../ui/form/choices';
import { FilterSelect } from './filter-select';
import { type FilterChoices, PeopleFilterFields } from './people-filter-fields';

/** Search, order and filters, kept in the address. It updates while typing, and works as a plain form without script. */
export function PeopleFilterForm(choices: FilterChoices) {
  const { filter } = choices;
  const router = useRouter();
  const [isSearching, startSearching] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { category, goal, tag, band, stage, show, organization } = filter;
  const chosen = [category, goal, tag, band, stage, show, organization].filter(Boolean).length;
  // The filters are rendered when opened: most visits need none.
  const [isOpen, setOpen] = useState(chosen > 0);

  const find = (form: HTMLFormElement) => {
    const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []));
    startSearching(() => router.replace(`/people?${new URLSearchParams(values)}` as Route, { scroll: false }));
  };
  const onInput = ({ currentTarget: form, target }: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => find(form), target instanceof HTMLInputElement ? 180 : 0);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    clearTimeout(timer.current);
    find(event.currentTarget);
  };

  return (
    <search>
      <form
        action="/people"
        className="mb-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2"
        onInput={onInput}
        onSubmit={onSubmit}
        aria-busy={isSearching || undefined}
      >
        <input
          className="col-[1/3] row-start-1 tablet:col-[1/2]"
          type="search"
          name="q"
          defaultValue={filter.q}
          placeholder="Name, organization, tag, anything you noted"
          aria-label="Search people"
          autoComplete="off"
          maxLength={400}
        />
        <FilterSelect
          className="z-1 col-start-2 row-start-2 self-start tablet:row-start-1"
          name="sort"
          label="Order"
          chosen={filter.sort}
          choices={choicesOf(peopleSorts, peopleSortLabels)}
        />
        <details className="col-[1/3] row-start-2" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Filter{chosen > 0 && `, ${chosen} on`}</summary>
          {isOpen && <PeopleFilterFields {...choices} />}
        </details>
      </form>
    </search>
  );
}
