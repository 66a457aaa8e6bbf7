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

/** Can be typed into at once; only its button waits until React listens, so that nothing typed is lost or sent the wrong way. */
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
  return (
    <form id={form.id} className={className} onSubmit={form.submit} onFocus={form.warmUp} noValidate aria-label={label}>
      {form.conflict && <Conflict {...form.conflict} />}
      <FormBusy value={form.isSaving}>{children}</FormBusy>
      {form.problem && (
        <p role="alert" className="late small">
          {form.problem}
        </p>
      )}
    </form>
  );
}

export function SubmitButton({ look = 'primary', children }: { look?: 'primary' | 'danger'; children: ReactNode }) {
  const isSaving = use(FormBusy);
  const ready = useHydrated();
  return (
    <button type="submit" className={`btn ${look}`} disabled={!ready || isSaving} aria-busy={isSaving}>
      {children}
    </button>
  );
}
