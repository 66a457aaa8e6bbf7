'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import { buttonLook, type Look } from '../button-look';
import { useMenuItem } from './in-menu';

type DialogProps = {
  open: ReactNode;
  look?: Look;
  title: string;
  /** Drawn only while open, so that what it needs (a form, through `lazy`) is loaded by opening it. */
  children: (close: () => void) => ReactNode;
};

const load = () => import('./opened-dialog');
const OpenedDialog = lazy(load);

/** Begins when the button is approached, so that the dialog is there when it is pressed. */
const loadAhead = () => void load();

/** A dialog with the button that opens it; what is inside may close it too. The focus goes back to the button. */
export function Dialog({ open, look, title, children }: DialogProps) {
  const [isOpen, setOpen] = useState(false);
  const item = useMenuItem();
  return (
    <>
      <button
        type="button"
        className={buttonLook(look)}
        onPointerEnter={loadAhead}
        onFocus={loadAhead}
        onClick={() => setOpen(true)}
        {...item}
      >
        {open}
      </button>
      <Suspense>
        {isOpen && (
          <OpenedDialog title={title} onClose={() => setOpen(false)}>
            {children}
          </OpenedDialog>
        )}
      </Suspense>
    </>
  );
}
