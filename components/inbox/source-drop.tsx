'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { buttonLook } from '../ui/button-look';
import { useDroppedFiles } from '../ui/use-dropped-files';
import { useHydrated } from '../ui/use-hydrated';

type Answer = { says?: string; problem?: string };

const NOT_SENT = 'The file did not get through. Please try again.';

/** Calendars and messages, chosen or dropped anywhere on the page. What they suggest appears in the inbox above. */
export function SourceDrop({ maxBytes }: { maxBytes: number }) {
  const router = useRouter();
  const isReady = useHydrated();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [answers, setAnswers] = useState<readonly (Answer & { name: string })[]>([]);

  const take = async (files: FileList | null | undefined) => {
    if (isBusy || !files?.length) return;
    setBusy(true);
    setAnswers([]);
    for (const file of [...files]) {
      const answer = await sent(file, maxBytes);
      setAnswers((before) => [...before, { ...answer, name: file.name }]);
    }
    setBusy(false);
    router.refresh();
  };
  const isOver = useDroppedFiles((files) => void take(files));

  return (
    <div>
      <label
        htmlFor={id}
        className={`flex flex-wrap items-center gap-3 rounded-card border border-dashed p-5 focus-within:outline-2 focus-within:outline-thread ${isOver ? 'border-thread bg-wash' : 'border-edge'}`}
      >
        <span className={buttonLook()} aria-hidden="true">
          Choose a file
        </span>
        <span className="text-ink-soft text-small">
          or drop it here: calendars (.ics) and messages (.eml) up to {maxBytes / 1024 / 1024} MB. Only who, when and the title are kept.
        </span>
        <input
          id={id}
          type="file"
          className="sr-only"
          aria-label="Choose a file"
          aria-describedby={`${id}-state`}
          multiple
          accept=".ics,.eml,text/calendar,message/rfc822"
          disabled={!isReady || isBusy}
          onChange={(event) => {
            void take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <div id={`${id}-state`} role="status" className="mt-3 grid gap-1 text-small">
        {isBusy && (
          <p>
            <progress aria-label="Reading" /> Reading…
          </p>
        )}
        {answers.map(({ name, says, problem }) => (
          <p key={name} className={problem ? 'text-late' : undefined}>
            {name}: {problem ?? says}
          </p>
        ))}
      </div>
    </div>
  );
}

async function sent(file: File, maxBytes: number): Promise<Answer> {
  if (file.size === 0) return { problem: 'It is empty.' };
  if (file.size > maxBytes) return { problem: `It is larger than ${maxBytes / 1024 / 1024} MB.` };
  try {
    const address = `/api/inbox?${new URLSearchParams({ size: String(file.size) })}`;
    const answer = await fetch(address, { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } });
    return (await answer.json()) as Answer;
  } catch {
    return { problem: NOT_SENT };
  }
}
