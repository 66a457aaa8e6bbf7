'use client';

import { legendCookie } from '@/lib/legend-cookie';
import { Node, type NodeShape } from '../ui/mark/node';

const signs: [NodeShape, string][] = [
  ['ring', 'a goal or a person'],
  ['dot', 'done'],
  ['open', 'planned'],
  ['diamond', 'an outcome'],
  ['gap', 'a gap: missing or late'],
  ['closed', 'closed: thanked, reported back or answered'],
  ['outreach', 'outreach that waits for an answer'],
];

const YEAR_SECONDS = 365 * 86_400;

/** What the signs of the thread mean. Folded once, it stays folded in this browser; without script it folds all the same. */
export const Legend = ({ isRead }: { isRead: boolean }) => (
  <details open={!isRead} onToggle={({ currentTarget }) => remember(!currentTarget.open)}>
    <summary>How to read the thread</summary>
    <ul className="flex flex-wrap gap-x-7 gap-y-3 text-ink-soft text-small">
      {signs.map(([shape, says]) => (
        <li key={shape} className={`flex items-center gap-2 ${shape === 'closed' ? 'pl-[22px]' : ''}`}>
          <Node shape={shape} />
          {says}
        </li>
      ))}
    </ul>
  </details>
);

/** As a cookie, so that the server draws it folded and nothing moves when the script comes. */
function remember(isRead: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: The store for cookies is missing in Firefox before 140 and Safari before 18.4.
  document.cookie = `${legendCookie}=${isRead ? 'read' : ''}; path=/; max-age=${isRead ? YEAR_SECONDS : 0}; samesite=lax`;
}
