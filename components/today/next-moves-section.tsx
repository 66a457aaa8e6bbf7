'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

const Moves = lazy(() => import('./next-moves'));

/** Loaded only for a plan that has just begun, so that other visits do not carry its forms. */
export const NextMoves = (props: ComponentProps<typeof Moves>) => (
  <Suspense>
    <Moves {...props} />
  </Suspense>
);
