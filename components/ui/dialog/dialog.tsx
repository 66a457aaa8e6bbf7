'use client';

import { type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { buttonLook, type Look } from '../button-look';
import { FocusFirst } from './focus-first';
import { useMenuItem } from './in-menu';
import { OpenDialog } from './open-dialog';

type DialogProps = {
  open: ReactNode;
  look?: Look;
  title: string;
  /** Drawn only while open, so that what it needs (a form, through `lazy`) is loaded by opening it. */
  children: (close: () => void) => ReactNode;
};

/** A dialog with the button that opens it; what is inside may close it too. The focus goes back to the button. */
export function Dialog({ open, look, title, children }: DialogProps) {
  const [isOpen, setOpen] = useState(false);
  const item = useMenuItem();
  const dialog = isOpen && (
    <OpenDialog title={title} onClose={() => setOpen(false)}>
      {(close) => (
        <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
          <FocusFirst>{children(close)}</FocusFirst>
        </Suspense>
      )}
    </OpenDialog>
  );
  return (
    <>
      <button type="button" className={buttonLook(look)} onClick={() => setOpen(true)} {...item}>
        {open}
      </button>
      {/* A menu that closes would take a dialog inside it along. */}
      {dialog && item ? createPortal(dialog, document.body) : dialog}
    </>
  );
}
