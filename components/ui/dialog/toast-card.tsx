import { useEffect, useRef, useTransition } from 'react';
import { newSubmission } from '../form/new-submission';
import { showToast, type Toast, type Undo } from './toast';

const SHOWN_MS = 12_000;
/** Long enough to find the button by keyboard or with a screen reader. */
const SHOWN_WITH_UNDO_MS = 30_000;

/** One toast, for as long as it takes to read. */
export default function ToastCard({ toast, undo }: { toast: Toast; undo: Undo }) {
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
    <div
      ref={card}
      className="fixed inset-x-5 bottom-22 z-6 flex items-center justify-between gap-4 rounded-control bg-ink px-4 py-2.5 text-paper tablet:right-14 tablet:bottom-6 tablet:left-auto tablet:justify-start in-[body:has([data-selection])]:bottom-58 tablet:in-[body:has([data-selection])]:bottom-18 print:hidden"
    >
      {toast.say}
      {toast.undo && (
        <button type="button" className={toastVerb} disabled={isUndoing} aria-keyshortcuts="Control+Z Meta+Z" onClick={takeBack}>
          Undo
        </button>
      )}
      {toast.offer && (
        <button type="button" className={toastVerb} onClick={toast.offer.run}>
          {toast.offer.says}
        </button>
      )}
    </div>
  );
}

const toastVerb =
  '-my-2.5 min-h-11 cursor-pointer font-strong underline underline-offset-3 focus-visible:outline-offset-3 focus-visible:outline-current tablet:my-0 tablet:min-h-0';

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
