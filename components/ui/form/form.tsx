'use client';

import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { Conflict } from './conflict';
import type { ActionForm } from './use-action-form';

const FormBusy = createContext(false);

/** False until React listens. */
export const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

/** Inputs stay disabled until React is listening, so nothing typed (by people or tests) is ever lost. */
export function Form({
  form,
  label,
  className = 'form',
  children,
}: {
  form: ActionForm;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const ready = useHydrated();
  return (
    <form onSubmit={form.submit} onFocus={form.warmUp} noValidate aria-label={label}>
      <fieldset disabled={!ready} className={className}>
        {form.conflict && <Conflict {...form.conflict} />}
        <FormBusy value={form.isSaving}>{children}</FormBusy>
        {form.problem && (
          <p role="alert" className="late small">
            {form.problem}
          </p>
        )}
      </fieldset>
    </form>
  );
}

export function SubmitButton({ children }: { children: ReactNode }) {
  const isSaving = use(FormBusy);
  return (
    <button type="submit" className="btn primary" disabled={isSaving} aria-busy={isSaving}>
      {children}
    </button>
  );
}
