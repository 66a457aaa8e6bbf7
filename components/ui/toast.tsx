'use client';

import { useEffect, useSyncExternalStore, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { newSubmission } from './form/submission';

type Toast = { say: string; undo?: string };

let current: Toast | undefined;
const listeners = new Set<() => void>();

/** Says one sentence at the edge of the screen, with an Undo while it stands. */
export function showToast(toast: Toast | undefined) {
  current = toast;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const standsFor = 12_000;

/** Stands once, in the frame of the rooms. */
export function Toasts({ undo }: { undo: FormAction<{ id: string }> }) {
  const toast = useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
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
        </div>
      )}
    </div>
  );
}
