'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DialogFrame } from './dialog-frame';

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

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setOpen(true);
  }, []);

  return (
    <DialogFrame dialog={dialog} title={title} onClose={onClose}>
      {isOpen && children(() => dialog.current?.close())}
    </DialogFrame>
  );
}
