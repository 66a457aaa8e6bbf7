'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import { hasDrafts } from './drafts-item';
import { rememberTyping } from './typed';

let used: Promise<void> | undefined;

/**
 * The first sign that someone is there: a pointer, a finger, a key, or a press without either; at once when they were faster than the
 * script, or left a draft to offer. A finger gives no sign before it presses, so where there is no pointer a moment of quiet will do.
 */
function firstUse(): Promise<void> {
  used ??= new Promise((resolve) => {
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input', 'click'] as const;
    rememberTyping();
    const begin = () => {
      for (const sign of signs) window.removeEventListener(sign, begin, true);
      resolve();
    };
    // On the way down: React stops events on what it has not hydrated yet before they come up again.
    for (const sign of signs) window.addEventListener(sign, begin, { capture: true, passive: true });
    if (document.activeElement !== document.body || navigator.userActivation?.hasBeenActive || hasDrafts()) begin();
    else if (matchMedia('(hover: none)').matches) (window.requestIdleCallback ?? setTimeout)(begin);
  });
  return used;
}

/**
 * A form rendered by the server whose script loads when someone is about to use it, so that reading a page does not load it. What is
 * typed before it listens stays (see `useActionForm`), and its button waits.
 */
export function formWhenUsed<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Fields: ComponentType<Props> = lazy(() => (typeof window === 'undefined' ? load() : firstUse().then(load)));
  return (props: Props) => (
    <Suspense>
      <Fields {...props} />
    </Suspense>
  );
}
