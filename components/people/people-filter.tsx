'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useRef, useTransition } from 'react';

/** A form of the address: it filters as one types and chooses, and works as a plain form before its script is there. */
export function PeopleFilterForm({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (form: HTMLFormElement) => {
    const set = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []));
    startLooking(() => router.replace(`/people?${new URLSearchParams(set)}` as Route, { scroll: false }));
  };
  const onInput = ({ currentTarget: form, target }: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(form), target instanceof HTMLInputElement ? 180 : 0);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    clearTimeout(timer.current);
    show(event.currentTarget);
  };

  return (
    <search>
      <form action="/people" className="people-filter" onInput={onInput} onSubmit={onSubmit} aria-busy={isLooking}>
        {children}
      </form>
    </search>
  );
}
