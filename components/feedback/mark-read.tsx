'use client';

import { useEffect, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { Badge } from '../ui/badge';
import { newSubmission } from '../ui/form/submission';

type Props = { ids: readonly string[]; read: FormAction<{ ids: string[] }> };

/** What is on the screen counts as read. If that is not saved, it is told again on the next visit. */
export function MarkRead({ ids, read }: Props) {
  const told = useRef(false);
  useEffect(() => {
    if (told.current || ids.length === 0) return;
    told.current = true;
    read({ ids: [...ids] }, newSubmission()).catch(() => undefined);
  }, [ids, read]);
  return null;
}

/** Stays until the page is left, also when the row counts as read meanwhile. */
export function NewMark({ isNew }: { isNew: boolean }) {
  const [wasNew] = useState(isNew);
  return wasNew ? <Badge state="good">New</Badge> : null;
}
