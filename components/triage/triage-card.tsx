'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { TriageDraft } from '@/lib/plan/people/triage';
import {
  keyConnectionRoleLabels,
  keyConnectionRoles,
  personCategories,
  personCategoryLabels,
  tierLabels,
  tierNames,
} from '@/lib/plan/words/words';
import { useHydrated } from '../ui/form/form';
import { newSubmission, notSaved, useGoTo } from '../ui/form/submission';
import { keysAct } from '../ui/shortcut';
import { showToast } from '../ui/toast';

type Props = {
  personId: string;
  goals: readonly { id: string; statement: string }[];
  /** How often each circle is, in words, in the order of the circles. */
  cadences: readonly string[];
  sort: FormAction<TriageDraft>;
  undo: FormAction<{ id: string }>;
  /** How many were skipped to come here. */
  skipped: number;
  children: ReactNode;
};

const categoryKeys = ['1', '2', '3', '4'];
const tierKeys = ['i', 'a', 'w'];

/** The card after so many skipped. */
const cardAt = (skipped: number) => `/people/triage${skipped > 0 ? `?skip=${skipped}` : ''}` as Route;

/** What was done last and where, for the key that takes it back and leads there again: it outlives the card it was done on. */
let last: { undo: string | undefined; skipped: number } | undefined;

/** One person and where they belong: a key for each choice, Enter keeps, S skips, U takes the last one back. */
export function TriageCard({ personId, goals, cadences, sort, undo, skipped, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const skip = useRef<HTMLAnchorElement>(null);
  const ready = useHydrated();
  const [isBusy, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const goTo = useGoTo();

  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const said = (name: string) => String(typed.get(name) ?? '');
    const category = said('category') as TriageDraft['category'];
    if (!category) return setProblem('Choose where you know them from (keys 1 to 4).');
    start(async () => {
      const goalId = said('goalId');
      const draft = { id: personId, category, goalId, role: goalId ? said('role') : '', tier: said('tier') } as TriageDraft;
      const result = await sort(draft, newSubmission()).catch(notSaved);
      if (!result.ok) return setProblem(Object.values(result.fields)[0]);
      last = { undo: result.undo, skipped };
      showToast({ say: result.say ?? 'Saved.', undo: result.undo });
    });
  };
  const takeBack = () =>
    start(async () => {
      if (!last?.undo) return showToast({ say: 'There is nothing to undo.' });
      const there = cardAt(last.skipped);
      const result = await undo({ id: last.undo }, newSubmission()).catch(notSaved);
      last = undefined;
      showToast({ say: result.ok ? 'Undone.' : (result.fields.root ?? 'That can’t be undone.') });
      if (result.ok) goTo(there);
    });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (!keysAct()) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('select, textarea, input:not([type=radio])')) return;
      // Enter on a link or a button is theirs: Skip skips, and the rail still leads away.
      if (event.key === 'Enter' && target instanceof HTMLElement && target.closest('a, button')) return;
      const act = actOf(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const actOf = (key: string): (() => void) | undefined => {
      const tick = (name: string, at: number) => () => {
        const choice = form.current?.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[at];
        if (!choice) return;
        choice.checked = true;
        choice.focus();
        setProblem(undefined);
      };
      if (categoryKeys.includes(key)) return tick('category', categoryKeys.indexOf(key));
      if (tierKeys.includes(key)) return tick('tier', tierKeys.indexOf(key));
      if (key === 'n') return tick('tier', tierKeys.length);
      if (key === 'g') return () => form.current?.querySelector<HTMLSelectElement>('select')?.focus();
      if (key === 's') return () => skip.current?.click();
      if (key === 'u') return takeBack;
      if (key === 'Enter') return () => form.current?.requestSubmit();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <form ref={form} className="form triage" onSubmit={keep} aria-label="Sort this person">
      {children}
      <Choice
        legend="Where you know them from"
        name="category"
        options={personCategories.map((value, at) => ({ value, label: personCategoryLabels[value], key: categoryKeys[at] }))}
      />
      {goals.length > 0 && (
        <div className="duo">
          <label className="field">
            <span className="label">
              Can help with <kbd>g</kbd>
            </span>
            <select name="goalId" className="input" defaultValue="">
              <option value="">No goal yet</option>
              {goals.map(({ id, statement }) => (
                <option key={id} value={id}>
                  {statement}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="label">Role</span>
            <select name="role" className="input" defaultValue="">
              <option value="">Not chosen yet</option>
              {keyConnectionRoles.map((role) => (
                <option key={role} value={role}>
                  {keyConnectionRoleLabels[role]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <Choice
        legend="How often to speak"
        name="tier"
        begin=""
        options={[
          ...tierNames.map((value, at) => ({ value, label: `${tierLabels[value]}, ${cadences[at]}`, key: tierKeys[at] })),
          { value: '', label: 'No rhythm', key: 'n' },
        ]}
      />
      {problem && (
        <p role="alert" className="late small">
          {problem}
        </p>
      )}
      <div className="bar">
        <button type="submit" className="btn primary" disabled={!ready || isBusy} aria-busy={isBusy}>
          Save <kbd>Enter</kbd>
        </button>
        <Link ref={skip} className="btn" href={cardAt(skipped + 1)} prefetch={false}>
          Skip <kbd>s</kbd>
        </Link>
        <button type="button" className="btn" disabled={!ready || isBusy} onClick={takeBack}>
          Undo last <kbd>u</kbd>
        </button>
      </div>
    </form>
  );
}

type Option = { value: string; label: string; key: string | undefined };

const Choice = ({ legend, name, options, begin }: { legend: string; name: string; options: readonly Option[]; begin?: string }) => (
  <fieldset className="field">
    <legend>{legend}</legend>
    <div className="chips">
      {options.map(({ value, label, key }) => (
        <label key={value} className="chip">
          <input type="radio" name={name} value={value} defaultChecked={value === begin} />
          <span>
            {label} <kbd>{key}</kbd>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
