'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DialogHead } from './dialog-head';

type Props = {
  title: string;
  onClose: () => void;
  /** Drawn once the dialog is open, so that a form in it can take the focus. */
  children: (close: () => void) => ReactNode;
};

/** A dialog that is open as long as it is drawn, for whoever opens it from elsewhere; `Dialog` brings its own button. */
export function OpenDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setOpen(true);
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <DialogHead id={titleId} title={title} close={close} />
      {isOpen && children(close)}
    </dialog>
  );
}
