'use client';

import { createContext, Fragment, type ReactNode, use } from 'react';
import { buttonLook } from '../button-look';
import { useHydrated } from '../use-hydrated';
import { Conflict } from './conflict';
import { KeptDraftOffer } from './kept-draft';
import type { ActionForm } from './use-action-form';

const FormBusy = createContext(false);

/** The names shown in fields that hold an id, which a kept draft keeps along. */
export const ShownNames = createContext<Map<string, string> | undefined>(undefined);

/** Can be typed into at once; only its button waits until React listens, so that nothing typed is lost or sent the wrong way. */
export function Form({
  form,
  label,
  className = 'grid gap-6',
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
      {form.kept.offer && <KeptDraftOffer {...form.kept.offer} />}
      <FormBusy value={form.isSaving}>
        <ShownNames value={form.kept.names}>
          <Fragment key={form.kept.round}>{children}</Fragment>
        </ShownNames>
      </FormBusy>
      {form.problem && (
        <p role="alert" className="text-small text-late">
          {form.problem}
        </p>
      )}
    </form>
  );
}

type SubmitProps = { look?: 'primary' | 'secondary' | 'danger'; onClick?: () => void; children: ReactNode };

/** `onClick` runs before the form is read: for a form that can be sent in two ways. */
export function SubmitButton({ look = 'primary', onClick, children }: SubmitProps) {
  const isSaving = use(FormBusy);
  const ready = useHydrated();
  return (
    <button type="submit" className={buttonLook(look)} disabled={!ready || isSaving} aria-busy={isSaving} onClick={onClick}>
      {children}
    </button>
  );
}
