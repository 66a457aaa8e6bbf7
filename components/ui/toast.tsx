'use client';

import { useEffect, useRef, useSyncExternalStore, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { newSubmission } from './form/submission';
import { store } from './store';

/** What can be done next: a verb, and what it does. */
export type Offer = { says: string; run: () => void };

type Toast = { say: string; undo?: string; offer?: Offer };
type Undo = FormAction<{ id: string }>;

const shown = store<(Toast & { place: number }) | undefined>(undefined);
let count = 0;

/** Says one sentence at the edge of the screen, with an Undo while it is there. */
export const showToast = (toast: Toast | undefined) => shown.set(toast && { ...toast, place: ++count });

const SHOWN_MS = 12_000;
/** Long enough to find the button by keyboard or with a screen reader. */
const SHOWN_WITH_UNDO_MS = 30_000;

/** Stands once, in the frame of the pages. */
export function Toasts({ undo }: { undo: Undo }) {
  const toast = useSyncExternalStore(shown.subscribe, shown.get, () => undefined);
  return <div role="status">{toast && <ToastCard key={toast.place} toast={toast} undo={undo} />}</div>;
}

function ToastCard({ toast, undo }: { toast: Toast; undo: Undo }) {
  const [isUndoing, startUndoing] = useTransition();
  const card = useTimeToRead(toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);

  const takeBack = () =>
    startUndoing(async () => {
      if (!toast.undo) return;
      const result = await undo({ id: toast.undo }, newSubmission());
      showToast({ say: result.ok ? (result.say ?? 'Restored.') : (result.fields.root ?? 'That can’t be undone.') });
    });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || !toast.undo || isUndoing || isTyping(event.target)) return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <div ref={card} className="toast">
      {toast.say}
      {toast.undo && (
        <button type="button" disabled={isUndoing} aria-keyshortcuts="Control+Z Meta+Z" onClick={takeBack}>
          Undo
        </button>
      )}
      {toast.offer && (
        <button type="button" onClick={toast.offer.run}>
          {toast.offer.says}
        </button>
      )}
    </div>
  );
}

/** Removes the toast after this long, and not while the pointer is over it or the focus in it. */
function useTimeToRead(milliseconds: number) {
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const begin = () => {
      timer = setTimeout(() => (card.current?.matches(':hover, :focus-within') ? begin() : showToast(undefined)), milliseconds);
    };
    begin();
    return () => clearTimeout(timer);
  }, [milliseconds]);

  return card;
}

/** There the browser's own undo takes back what was typed. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
