'use client';

import type { Route } from 'next';
import { unstable_rethrow, useRouter } from 'next/navigation';
import type { FormResult } from '@/lib/form-result';
import { type Offer, showToast } from '../dialog/toast';

/** Redirects still redirect. Anything else leaves people where they were, with what they wrote. */
export function notSaved(error: unknown): FormResult {
  unstable_rethrow(error);
  return { ok: false, fields: { root: 'That was not saved. Your text is still here; please try again.' } };
}

export const useGoTo = () => {
  const router = useRouter();
  return (path: string) => router.push(path as Route);
};

/** After a save: say so, offer to undo and what comes next, go on. */
export function finish({ say, undo, next, goTo: path }: Extract<FormResult, { ok: true }>, goTo: (path: string) => void, offer?: Offer) {
  if (say) showToast({ say, undo, offer: offer ?? (next && { says: next.says, run: () => goTo(next.goTo) }) });
  if (path) goTo(path);
}
