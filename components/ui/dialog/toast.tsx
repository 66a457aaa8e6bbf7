'use client';

import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { FormAction } from '@/lib/form-result';
import { store } from '../store';

/** What can be done next: a verb, and what it does. */
export type Offer = { says: string; run: () => void };

export type Toast = { say: string; undo?: string; offer?: Offer };
export type Undo = FormAction<{ id: string }>;

const shown = store<(Toast & { place: number }) | undefined>(undefined);
let count = 0;

/** Says one sentence at the edge of the screen, with an Undo while it is there. */
export const showToast = (toast: Toast | undefined) => shown.set(toast && { ...toast, place: ++count });

const load = () => import('./toast-card');
const ToastCard = lazy(load);

/** Stands once, in the frame of the pages. The card comes after the page: before anything failed for want of a network, which it says. */
export function Toasts({ undo }: { undo: Undo }) {
  const toast = useSyncExternalStore(shown.subscribe, shown.get, () => undefined);
  useEffect(() => void load(), []);
  return (
    <div role="status">
      <Suspense>{toast && <ToastCard key={toast.place} toast={toast} undo={undo} />}</Suspense>
    </div>
  );
}
