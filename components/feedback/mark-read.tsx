'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { newSubmission } from '../ui/form/new-submission';
import { Badge } from '../ui/mark/badge';
import { useHydrated } from '../ui/use-hydrated';

type Props = { ids: readonly string[]; read: FormAction<{ ids: string[] }> };

/** Marks what is on the screen as read. If that fails, it is tried again on the next visit. */
export function MarkRead({ ids, read }: Props) {
  const isSent = useRef(false);
  const isReady = useHydrated();
  const [, start] = useTransition();
  useEffect(() => {
    if (!isReady || isSent.current || ids.length === 0) return;
    isSent.current = true;
    start(async () => void (await read({ ids: [...ids] }, newSubmission()).catch(() => undefined)));
  }, [ids, isReady, read]);
  return null;
}

/** Stays until the page is left, although the row counts as read meanwhile. */
export function NewMark({ isNew }: { isNew: boolean }) {
  const [wasNew] = useState(isNew);
  return wasNew ? <Badge state="good">New</Badge> : null;
}
