'use client';

import { type ReactNode, Suspense, useRef, useState } from 'react';
import { DialogFrame } from './dialog-frame';
import { FocusFirst } from './focus-first';

type DialogProps = {
  open: ReactNode;
  look?: 'primary' | 'danger' | 'mend';
  title: string;
  /** Drawn only while open, so that what it needs (a form, through `lazy`) is loaded by opening it. */
  children: (close: () => void) => ReactNode;
};

/** A native dialog with the button that opens it; what is inside may close it too. The focus goes back to the button. */
export function Dialog({ open, look, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className={look === 'mend' ? 'mend' : `btn ${look ?? ''}`} onClick={show}>
        {open}
      </button>
      <DialogFrame dialog={dialog} title={title} onClose={() => setOpen(false)}>
        {isOpen && (
          <Suspense fallback={<p className="soft">One moment…</p>}>
            <FocusFirst>{children(close)}</FocusFirst>
          </Suspense>
        )}
      </DialogFrame>
    </>
  );
}
