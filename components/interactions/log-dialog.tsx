'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { LogDraft } from '@/lib/plan/interaction';
import LogFields from './log-fields';
import type { LogPreset } from './log-store';

type Props = { log: FormAction<LogDraft>; today: Day; preset: LogPreset; close: () => void };

/** Open as long as it is drawn. */
export default function LogDialog({ preset, close, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isShown, setShown] = useState(false);
  const titleId = useId();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setShown(true); // Only now, so that the form can take the focus.
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={titleId} closedby="any" onClose={close}>
      <header className="dialog-head">
        <h2 id={titleId}>{preset.logged ? 'Correct what you logged' : 'Log a conversation'}</h2>
        <button type="button" className="mend" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {preset.step && <p className="soft -mt-3 mb-4">For the step “{preset.step.title}”.</p>}
      {isShown && <LogFields {...rest} preset={preset} takesFocus onSaved={() => dialog.current?.close()} />}
    </dialog>
  );
}
