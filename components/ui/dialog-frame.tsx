'use client';

import { type ReactNode, type RefObject, useId, useState } from 'react';

type Props = { dialog: RefObject<HTMLDialogElement | null>; title: string; onClose: () => void; children: ReactNode };

/** What a dialog is about, and the ways out of it: Escape, Close, and a click beside it as long as nothing would be lost. */
export function DialogFrame({ dialog, title, onClose, children }: Props) {
  const [isTyped, setTyped] = useState(false);
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby={isTyped ? 'closerequest' : 'any'}
      onInput={() => setTyped(true)}
      onClose={() => {
        setTyped(false);
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="mend" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {children}
    </dialog>
  );
}
