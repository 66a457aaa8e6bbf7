'use client';

import { type ReactNode, useId, useRef } from 'react';

type DialogProps = { open: ReactNode; look?: 'primary' | 'danger' | 'mend'; title: string; children: ReactNode };

/** A native dialog with the button that opens it. Escape, the backdrop, Close, or a form of method "dialog" inside it closes it. */
export function Dialog({ open, look, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button type="button" className={look === 'mend' ? 'mend' : `btn ${look ?? ''}`} onClick={() => dialog.current?.showModal()}>
        {open}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} closedby="any">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="mend" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {children}
      </dialog>
    </>
  );
}
