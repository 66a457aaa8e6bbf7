'use client';

import { type ComponentProps, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { ToMend } from './asked';
import { MendFields } from './mend-fields';

type Props = Omit<ComponentProps<typeof MendFields>, 'onSaved'> & { close: () => void; onMended: () => void };

const titles: Record<ToMend['kind'], (who: string) => string> = {
  people: () => 'Who could help with this?',
  reason: (who) => `Why ${who}?`,
  step: (who) => `The next step with ${who}`,
  outcome: () => 'What came of it?',
  report: (who) => `Tell ${who} what you did`,
  answer: (who) => `${who} said, you did`,
};

/** Open as long as it is drawn. */
export default function MendDialog({ close, onMended, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isShown, setShown] = useState(false);
  const titleId = useId();
  const { asked } = rest;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setShown(true); // Only now, so that the form can take the focus.
  }, []);

  const onSaved = () => {
    dialog.current?.close();
    onMended();
  };

  return (
    <dialog ref={dialog} aria-labelledby={titleId} closedby="any" onClose={close}>
      <header className="dialog-head">
        <h2 id={titleId}>{titles[asked.kind](asked.who || 'them')}</h2>
        <button type="button" className="mend" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <Suspense fallback={<p className="soft">One moment…</p>}>{isShown && <MendFields {...rest} onSaved={onSaved} />}</Suspense>
    </dialog>
  );
}
