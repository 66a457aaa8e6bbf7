'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { buttonLook } from '../ui/button-look';
import { useDroppedFiles } from '../ui/use-dropped-files';
import { useHydrated } from '../ui/use-hydrated';
import { RowsNotImported } from './rows-not-imported';
import { type SendState, sendFiles } from './send-files';

const files = {
  says: 'one or more ZIP, CSV or vCard files',
  endings: '.csv,.vcf,.vcard,.zip,.txt,.tsv,.json,text/csv,text/vcard,application/zip,application/json',
  isOne: false,
};

type Props = {
  /** Without pictures. */
  maxBytes: number;
  what?: { says: string; endings: string; isOne: boolean };
};

/**
 * Chooses files, or takes those dropped anywhere on the page, where the browser would open them instead. They are read on the
 * server as one import and shown before anything changes.
 */
export function FileDrop({ maxBytes, what = files }: Props) {
  const router = useRouter();
  const ready = useHydrated();
  const id = useId();
  const [state, setState] = useState<SendState>(null);
  const isBusy = state !== null && !('problem' in state);

  const take = (list: FileList | null | undefined) => {
    const chosen = [...(list ?? [])];
    if (chosen.length === 0 || isBusy) return;
    if (what.isOne && chosen.length > 1) return setState({ problem: 'Choose one file.' });
    setState({ reading: true });
    sendFiles(chosen, maxBytes, setState, (path) => router.push(path as Route));
  };

  const isOver = useDroppedFiles(take);

  return (
    <div className="grid gap-1">
      <label
        htmlFor={id}
        data-over={isOver || undefined}
        className="relative flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-edge border-dashed bg-card p-7 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-thread hover:border-thread hover:bg-wash data-over:border-thread data-over:bg-wash"
      >
        <span className={buttonLook('primary')} aria-hidden="true">
          Choose a file
        </span>
        <span>
          or drop it here:
          <span className="text-small text-ink-soft">
            {' '}
            {what.says} up to {maxBytes / 1024 / 1024} MB{what.isOne ? '' : ', not counting photos'}
          </span>
        </span>
        <input
          id={id}
          type="file"
          className="sr-only"
          aria-label="Choose a file"
          multiple={!what.isOne}
          aria-describedby={`${id}-state`}
          accept={what.endings}
          disabled={!ready || isBusy}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <div id={`${id}-state`} role="status" className="text-small">
        {state && 'sent' in state && (
          <>
            <progress className="w-40 accent-thread" max={1} value={state.sent} aria-label="Sending" /> Sending…
          </>
        )}
        {state && 'reading' in state && (
          <>
            <progress className="w-40 accent-thread" aria-label="Reading" /> Reading…
          </>
        )}
        {state && 'problem' in state && <p className="text-late">{state.problem}</p>}
        {state && 'leftOut' in state && <RowsNotImported {...state.leftOut} goTo={state.goTo} />}
      </div>
    </div>
  );
}
