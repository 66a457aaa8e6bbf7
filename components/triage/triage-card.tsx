'use client';

import { type FormEvent, type ReactNode, useRef } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { TriageDraft } from '@/lib/plan/people/triage';
import { circleLabels, circleNames, personCategories, personCategoryLabels } from '@/lib/plan/words/words';
import { buttonLook } from '../ui/button-look';
import { PageLink } from '../ui/page/page-link';
import { useHydrated } from '../ui/use-hydrated';
import { TriageChoice, type TriageOption } from './triage-choice';
import { TriageGoal } from './triage-goal';
import { cardAt, useTriage } from './use-triage';
import { categoryKeys, circleKeys, useTriageKeys } from './use-triage-keys';

type Props = {
  personId: string;
  goals: readonly { id: string; statement: string }[];
  /** How often each circle is, in words, in the order of the circles. */
  rhythms: readonly string[];
  sort: FormAction<TriageDraft>;
  undo: FormAction<{ id: string }>;
  /** How many people were skipped before this one. */
  skipped: number;
  children: ReactNode;
};

const categories: TriageOption[] = personCategories.map((value, at) => ({
  value,
  label: personCategoryLabels[value],
  key: categoryKeys[at],
}));

/** One new person: where you know them from, the goal they can help with, and how often to speak. */
export function TriageCard({ personId, goals, rhythms, sort, undo, skipped, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const skip = useRef<HTMLAnchorElement>(null);
  const ready = useHydrated();
  const { save, undoLast, isBusy, problem, clearProblem } = useTriage({ personId, skipped, sort, undo });
  useTriageKeys({ form, skip, undo: undoLast, onChoose: clearProblem });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(new FormData(event.currentTarget));
  };
  const circleRhythms: TriageOption[] = [
    ...circleNames.map((value, at) => ({ value, label: `${circleLabels[value]}, ${rhythms[at]}`, key: circleKeys[at] })),
    { value: '', label: 'No rhythm', key: circleKeys[circleNames.length] },
  ];

  return (
    <form ref={form} className="grid gap-6 max-tablet:[&_kbd]:hidden" onSubmit={onSubmit} aria-label="Sort this person">
      {children}
      <TriageChoice legend="Where you know them from" name="category" options={categories} />
      {goals.length > 0 && <TriageGoal goals={goals} />}
      <TriageChoice legend="How often to speak" name="circle" initial="" options={circleRhythms} />
      {problem && (
        <p role="alert" className="text-late text-small">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <button type="submit" className={buttonLook('primary', '[&_kbd]:opacity-100')} disabled={!ready || isBusy} aria-busy={isBusy}>
          Save <kbd>Enter</kbd>
        </button>
        <PageLink ref={skip} className={buttonLook()} href={cardAt(skipped + 1)}>
          Skip <kbd>s</kbd>
        </PageLink>
        <button type="button" className={buttonLook()} disabled={!ready || isBusy} onClick={undoLast}>
          Undo last <kbd>u</kbd>
        </button>
      </div>
    </form>
  );
}
