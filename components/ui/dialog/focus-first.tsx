'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What is loaded by opening a dialog comes after the browser has placed the focus: it goes to the first field then. */
export function FocusFirst({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => fieldOf(content.current)?.focus(), []);
  return <div ref={content}>{children}</div>;
}

/** Of a group of choices the one that is chosen, where a Tab would come to as well: an arrow goes on from there. */
function fieldOf(content: HTMLElement | null) {
  const first = content?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
  const isChoice = first instanceof HTMLInputElement && first.type === 'radio';
  return (isChoice && content?.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`)) || first;
}
