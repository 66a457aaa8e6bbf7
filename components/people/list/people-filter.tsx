'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { peopleSortLabels, peopleSorts } from '@/lib/plan/names/people-words';
import { choicesOf } from '../../ui/form/choices';
import { Choose } from './choose';
import { type Narrowing, PeopleNarrowing } from './people-narrowing';

/** A form of the address: it filters as one types and chooses, and searches as a plain form before its script is there. */
export function PeopleFilterForm(narrowing: Narrowing) {
  const { filter } = narrowing;
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { category, goal, tag, band, stage, show, organization } = filter;
  const set = [category, goal, tag, band, stage, show, organization].filter(Boolean).length;
  // The choices are drawn once they are looked at: most visits need none.
  const [isOpen, setOpen] = useState(set > 0);

  const find = (form: HTMLFormElement) => {
    const given = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []));
    startLooking(() => router.replace(`/people?${new URLSearchParams(given)}` as Route, { scroll: false }));
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
      <form action="/people" className="people-filter" onInput={onInput} onSubmit={onSubmit} aria-busy={isLooking}>
        <div className="bar">
          <input
            className="input grow"
            type="search"
            name="q"
            defaultValue={filter.q}
            placeholder="Name, organization, tag, anything you noted"
            aria-label="Search people"
            autoComplete="off"
            maxLength={400}
          />
          <Choose name="sort" label="Order" chosen={filter.sort} choices={choicesOf(peopleSorts, peopleSortLabels)} />
        </div>
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Filter{set > 0 && `, ${set} on`}</summary>
          {isOpen && <PeopleNarrowing {...narrowing} />}
        </details>
      </form>
    </search>
  );
}
