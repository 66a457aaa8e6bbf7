'use client';

import { useEffect, useRef } from 'react';
import { useHydrated } from '../use-hydrated';

/**
 * Where one page or step gave way to the next and the focus went with it, the title takes it: it is read out, and the next key goes to
 * the first field. A page that the browser itself loaded is left alone.
 */
export function useFocusOnArrival(place: string) {
  const isHydrated = useHydrated();
  const shown = useRef(isHydrated ? undefined : place);
  useEffect(() => {
    if (shown.current !== place && document.activeElement === document.body) focusTitle();
    shown.current = place;
  }, [place]);
}

function focusTitle() {
  const title = document.querySelector<HTMLElement>('main h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
