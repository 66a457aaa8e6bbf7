'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type LogPreset, openLog } from '../interactions/log-store';
import { useAction } from '../ui/action-button';
import { useHydrated } from '../ui/use-hydrated';

type Row = { id: string };
type Props = {
  id: string;
  title: string;
  isDone: boolean;
  /** For a step that is a conversation: what the log dialog, offered once it is done, starts with. */
  log?: LogPreset;
  complete: FormAction<Row>;
  reopen: FormAction<Row>;
};

/** The checkbox of a step: a tick completes it at once; the conversation can be logged afterwards. */
export function StepCheck({ id, title, isDone, log, complete, reopen }: Props) {
  const ready = useHydrated();
  const offer = log && { says: 'Add what was said', run: () => openLog(log) };
  const [completing, reopening] = [useAction(complete, { offer }), useAction(reopen)];
  const [wanted, setWanted] = useState(isDone);
  // Enabled while saving: a disabled checkbox would lose the focus.
  const isTicked = completing.isBusy || reopening.isBusy ? wanted : isDone;
  const turn = () => {
    setWanted(!isTicked);
    (isTicked ? reopening : completing).run({ id });
  };
  return <input className="tick-box" type="checkbox" aria-label={title} disabled={!ready} checked={isTicked} onChange={turn} />;
}
