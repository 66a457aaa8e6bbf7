'use client';

import { type FocusEvent, useEffect, useState, useSyncExternalStore, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { newSubmission } from './form/submission';
import { store } from './store';

/** What can be done next: a verb, and what it does. */
export type Offer = { says: string; run: () => void };

type Toast = { say: string; undo?: string; offer?: Offer };

const shown = store<Toast | undefined>(undefined);

/** Says one sentence at the edge of the screen, with an Undo while it is there. */
export const showToast = shown.set;

const SHOWN_MS = 12_000;
/** Long enough to find the button by keyboard or with a screen reader. */
const SHOWN_WITH_UNDO_MS = 30_000;

/** Stands once, in the frame of the pages. */
export function Toasts({ undo }: { undo: FormAction<{ id: string }> }) {
  const toast = useSyncExternalStore(shown.subscribe, shown.get, () => undefined);
  const [isUndoing, startUndoing] = useTransition();
  const [isHeld, setHeld] = useState(false);

  // Time stands still while the pointer is over it or the focus in it, and begins anew afterwards.
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(() => showToast(undefined), toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  useEffect(() => {
    if (!toast) setHeld(false);
  }, [toast]);

  const takeBack = (id: string) =>
    startUndoing(async () => {
      const result = await undo({ id }, newSubmission());
      showToast({ say: result.ok ? (result.say ?? 'It is back.') : (result.fields.root ?? 'That cannot be undone.') });
    });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || !toast?.undo || isUndoing || isTyping(event.target)) return;
      event.preventDefault();
      takeBack(toast.undo);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => setHeld(currentTarget.contains(relatedTarget));

  return (
    <div role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the pointer over it only stops its time; nothing is done by it.
        <div
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={leave}
        >
          {toast.say}
          {toast.undo && (
            <button
              type="button"
              disabled={isUndoing}
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => toast.undo && takeBack(toast.undo)}
            >
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

/** There the browser's own undo takes back what was typed. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
