'use client';

import { useEffect } from 'react';
import { keepDraftsFor } from '../ui/form/drafts-item';
import { keepDraft } from '../ui/form/drafts-on-device';

/** Keeps a shared text on this device, so that the log offers it once there is a plan to log for. */
export function KeepSharedLine({ owner, line }: { owner: string; line: string }) {
  useEffect(() => {
    keepDraftsFor(owner);
    keepDraft({ form: 'conversation', slot: `shared ${line}`, keptAt: Date.now(), typed: { line }, from: { line: '' }, names: {} });
  }, [owner, line]);
  return null;
}
