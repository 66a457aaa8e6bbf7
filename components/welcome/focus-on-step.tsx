'use client';

import { useEffect, useRef } from 'react';

/** When one step gives way to the next, its title takes the focus: it is read out, and the next key goes to its first field. */
export function FocusOnStep({ step }: { step: string }) {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) document.querySelector<HTMLElement>('main h1')?.focus();
    shown.current = step;
  }, [step]);
  return null;
}
