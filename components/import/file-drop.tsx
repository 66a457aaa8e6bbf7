'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import { useHydrated } from '../ui/form/form';
import { LeftOut, type LeftOutRows } from './left-out';

type State = { sent: number } | { reading: true } | { problem: string } | { leftOut: LeftOutRows; goTo: string } | null;

const wentWrong = 'The file did not get through, so nothing was read. Please try again; of a folder, give the file in it.';
const files = {
  says: 'a ZIP, CSV or vCard',
  endings: '.csv,.vcf,.vcard,.zip,.txt,.tsv,.json,text/csv,text/vcard,application/zip,application/json',
};
const one = 'One file at a time, please: you look over each by itself.';

/**
 * A file to choose, or to drop anywhere in the room: beside the sheet it would make the browser leave. It is sent as it is; what is in
 * it is read on the server and shown before anything changes.
 */
export function FileDrop({ most, what = files }: { most: number; what?: { says: string; endings: string } }) {
  const router = useRouter();
  const ready = useHydrated();
  const id = useId();
  const [state, setState] = useState<State>(null);
  const [isOver, setOver] = useState(false);
  const isBusy = state !== null && !('problem' in state);

  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file || isBusy) return;
    if (files.length > 1) return setState({ problem: one });
    if (file.size > most)
      return setState({ problem: `“${file.name}” is larger than ${most / 1024 / 1024} MB. Split it into smaller files.` });
    if (file.size === 0) return setState({ problem: `“${file.name}” is empty. Export it again.` });
    setState({ sent: 0 });
    send(file, setState, (room) => router.push(room as Route));
  };

  useEffect(() => {
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // From one thing in the window to another is not away.
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  });

  return (
    <div className="field">
      <label htmlFor={id} className={isOver ? 'drop over' : 'drop'}>
        <span className="btn primary" aria-hidden="true">
          Choose a file
        </span>
        <span>
          or drop it here:
          <span className="small soft">
            {' '}
            {what.says} of at most {most / 1024 / 1024} MB
          </span>
        </span>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          aria-label="Choose a file"
          aria-describedby={`${id}-state`}
          accept={what.endings}
          disabled={!ready || isBusy}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <div id={`${id}-state`} role="status" className="small">
        {state && 'sent' in state && (
          <>
            <progress max={1} value={state.sent} aria-label="Sending" /> Sending…
          </>
        )}
        {state && 'reading' in state && (
          <>
            <progress aria-label="Reading" /> Reading…
          </>
        )}
        {state && 'problem' in state && <p className="late">{state.problem}</p>}
        {state && 'leftOut' in state && <LeftOut {...state.leftOut} goTo={state.goTo} />}
      </div>
    </div>
  );
}

/** By XMLHttpRequest, which alone tells how much was sent. */
function send(file: File, show: (state: State) => void, goTo: (room: string) => void) {
  const request = new XMLHttpRequest();
  request.open('POST', `/api/import?${new URLSearchParams({ name: file.name, size: String(file.size) })}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => show(loaded < total ? { sent: loaded / total } : { reading: true });
  request.onerror = () => show({ problem: wentWrong });
  request.onload = () => {
    const answer = answerOf(request.responseText);
    if (answer.goTo && answer.leftOut) show({ leftOut: answer.leftOut, goTo: answer.goTo });
    else if (answer.goTo) goTo(answer.goTo);
    else show({ problem: answer.problem ?? wentWrong });
  };
  request.send(file);
}

function answerOf(body: string): { goTo?: string; problem?: string; leftOut?: LeftOutRows } {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
