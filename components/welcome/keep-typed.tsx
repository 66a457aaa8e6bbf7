'use client';

import { useEffect, useState } from 'react';
import type { WelcomeStep } from '@/lib/plan/account/welcome';
import { typedIn } from '../ui/form/typed';

const SAVE_AFTER_MS = 700;

/** Keeps what stands in the form while it is typed, and when the page is left; says so. */
export function KeepTyped({ step, basis, wasKept }: { step: WelcomeStep; basis: string; wasKept: boolean }) {
  const [isKept, setKept] = useState(wasKept);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let form: HTMLFormElement | null = null;

    const keep = () => {
      clearTimeout(waiting);
      if (!form) return;
      const body = JSON.stringify({ step, basis, typed: typedIn(form) });
      form = null;
      fetch('/api/welcome', { method: 'POST', body, keepalive: true, headers: { 'Content-Type': 'application/json' } })
        .then((answer) => setKept(answer.ok))
        .catch(() => setKept(false));
    };
    const typed = (event: Event) => {
      if (!(event.target instanceof HTMLElement)) return;
      form = event.target.closest('form');
      clearTimeout(waiting);
      waiting = setTimeout(keep, SAVE_AFTER_MS);
    };
    document.addEventListener('input', typed);
    document.addEventListener('submit', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      document.removeEventListener('input', typed);
      document.removeEventListener('submit', keep);
      window.removeEventListener('pagehide', keep);
    };
  }, [step, basis]);

  return isKept ? <span>Saved.</span> : null;
}
