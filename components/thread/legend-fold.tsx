'use client';

import type { ReactNode } from 'react';
import { legendCookie } from '@/lib/legend-cookie';

const YEAR_SECONDS = 365 * 86_400;

/** Folded once, it stays folded in this browser; without script it folds all the same. */
export const LegendFold = ({ isRead, children }: { isRead: boolean; children: ReactNode }) => (
  <details open={!isRead} onToggle={({ currentTarget }) => remember(!currentTarget.open)}>
    {children}
  </details>
);

/** As a cookie, so that the server draws it folded and nothing moves when the script comes. */
function remember(isRead: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: The store for cookies is missing in Firefox before 140 and Safari before 18.4.
  document.cookie = `${legendCookie}=${isRead ? 'read' : ''}; path=/; max-age=${isRead ? YEAR_SECONDS : 0}; samesite=lax`;
}
