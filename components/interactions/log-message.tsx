'use client';

import { lazy, Suspense, useState } from 'react';

const MessageFields = lazy(() => import('../outreach/message-fields'));

/** The message that is about to be logged, drafted within the log: it is no part of the form. */
export function LogMessage({ personId }: { personId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-4">
      <p>
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Draft a message
        </button>
      </p>
      {isOpen && (
        <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
          <MessageFields personId={personId} />
        </Suspense>
      )}
    </div>
  );
}
