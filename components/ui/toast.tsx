'use client';

import { useEffect, useSyncExternalStore, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { newSubmission } from './form/submission';
import { store } from './store';

/** What can be done next: a verb, and what it does. */
export type Offer = { says: string; run: () => void };

type Toast = { say: string; undo?: string; offer?: Offer };

const shown = store<Toast | undefined>(undefined);

/** Says one sentence at the edge of the screen, with an Undo while it stands. */
export const showToast = shown.set;

const standsFor = 12_000;

/** Stands once, in the frame of the rooms. */
export function Toasts({ undo }: { undo: FormAction<{ id: string }> }) {
  const toast = useSyncExternalStore(shown.subscribe, shown.get, () => undefined);
  const [isUndoing, startUndoing] = useTransition();

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => showToast(undefined), standsFor);
    return () => clearTimeout(timer);
  }, [toast]);

  const takeBack = (id: string) =>
    startUndoing(async () => {
      const result = await undo({ id }, newSubmission());
      showToast({ say: result.ok ? 'It is back.' : (result.fields.root ?? 'That cannot be put back.') });
    });

  return (
    <div role="status">
      {toast && (
        <div className="toast">
          {toast.say}
          {toast.undo && (
            <button type="button" disabled={isUndoing} onClick={() => toast.undo && takeBack(toast.undo)}>
              Undo
            </button>
          )}
          {toast.offer && (
            <button type="button" onClick={toast.offer.run}>
              {toast.offer.says}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
