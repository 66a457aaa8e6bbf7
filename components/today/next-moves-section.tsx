'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

const Moves = lazy(() => import('./next-moves'));

/** Its forms load only with a plan that has just begun: every other visit to the page would carry them for nothing. */
export const NextMoves = (props: ComponentProps<typeof Moves>) => (
  <Suspense>
    <Moves {...props} />
  </Suspense>
);
