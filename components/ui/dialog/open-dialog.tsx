'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { InMenu } from './in-menu';

type Props = {
  title: string;
  onClose: () => void;
  /** Drawn once the dialog is open, so that a form in it can take the focus. */
  children: (close: () => void) => ReactNode;
};

/**
 * A native dialog that is open as long as it is rendered, for callers that open it from elsewhere; `Dialog` has its own button. The ways
 * out of it: Escape, Close, and a click beside it as long as nothing would be lost.
 */
export function OpenDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const titleId = useId();
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setOpen(true);
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby={isTyped ? 'closerequest' : 'any'}
      onInput={() => setTyped(true)}
      onClose={onClose}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="link-button" onClick={close}>
          Close
        </button>
      </div>
      {isOpen && <InMenu value={false}>{children(close)}</InMenu>}
    </dialog>
  );
}
