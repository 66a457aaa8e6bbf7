import { type ReactNode, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { FocusFirst } from './focus-first';
import { useMenuItem } from './in-menu';
import { OpenDialog } from './open-dialog';

type Props = { title: string; onClose: () => void; children: (close: () => void) => ReactNode };

/** What the button of a `Dialog` opens. */
export default function OpenedDialog({ title, onClose, children }: Props) {
  const isInMenu = useMenuItem() !== undefined;
  const dialog = (
    <OpenDialog title={title} onClose={onClose}>
      {(close) => (
        <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
          <FocusFirst>{children(close)}</FocusFirst>
        </Suspense>
      )}
    </OpenDialog>
  );
  // A menu that closes would take a dialog inside it along.
  return isInMenu ? createPortal(dialog, document.body) : dialog;
}
