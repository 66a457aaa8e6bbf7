'use client';

import type { FormAction } from '@/lib/form-result';
import { type LogPreset, openLog } from '../interactions/log-store';
import { useAction } from '../ui/action-button';
import { useHydrated } from '../ui/form/form';

type Row = { id: string };
type Props = {
  id: string;
  /** The id of the element that says what the step is. */
  titleId: string;
  isDone: boolean;
  /** For a step that is a conversation: to do it is to log it. */
  log?: LogPreset;
  complete: FormAction<Row>;
  reopen: FormAction<Row>;
};

/** The knot of a step: ticking it completes it, or opens the log with person and step filled in. */
export function StepCheck({ id, titleId, isDone, log, complete, reopen }: Props) {
  const ready = useHydrated();
  const { isBusy, run } = useAction(isDone ? reopen : complete);
  return (
    <input
      className="check"
      type="checkbox"
      aria-labelledby={titleId}
      disabled={!ready || isBusy}
      checked={isBusy ? !isDone : isDone}
      onChange={() => (log && !isDone ? openLog(log) : run({ id }))}
    />
  );
}
