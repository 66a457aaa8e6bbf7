'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type DragEvent, useId, useState } from 'react';
import { useHydrated } from '../ui/form/form';

type State = { sent: number } | { reading: true } | { problem: string } | null;

const wentWrong = 'The file did not get through, so nothing was read. Please try again.';

/** A file to drop or to choose. It is sent as it is; what is in it is read on the server and shown before anything changes. */
export function FileDrop({ most }: { most: number }) {
  const router = useRouter();
  const ready = useHydrated();
  const id = useId();
  const [state, setState] = useState<State>(null);
  const [isOver, setOver] = useState(false);
  const isBusy = state !== null && !('problem' in state);

  const take = (file: File | undefined) => {
    if (!file || isBusy) return;
    if (file.size > most)
      return setState({ problem: `“${file.name}” is larger than ${most / 1024 / 1024} MB. Split it into smaller files.` });
    if (file.size === 0) return setState({ problem: `“${file.name}” is empty. Export it again.` });
    setState({ sent: 0 });
    send(file, setState, (room) => router.push(room as Route));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <div className="field">
      <label
        htmlFor={id}
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <span className="btn primary" aria-hidden="true">
          Choose a file
        </span>
        <span>
          or drop it here:
          <span className="small soft"> a ZIP, CSV or vCard of at most {most / 1024 / 1024} MB</span>
        </span>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          aria-label="Choose a file"
          aria-describedby={`${id}-state`}
          accept=".csv,.vcf,.vcard,.zip,.txt,.tsv,.json,text/csv,text/vcard,application/zip,application/json"
          disabled={!ready || isBusy}
          onChange={(event) => {
            take(event.target.files?.[0]);
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
    if (answer.goTo) goTo(answer.goTo);
    else show({ problem: answer.problem ?? wentWrong });
  };
  request.send(file);
}

function answerOf(body: string): { goTo?: string; problem?: string } {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
