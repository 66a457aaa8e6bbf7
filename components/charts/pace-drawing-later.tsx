'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import type { PaceDrawing as Drawing } from './pace-drawing';

const Drawn = lazy(() => import('./pace-drawing').then(({ PaceDrawing }) => ({ default: PaceDrawing })));

/** The drawing by the server. Nothing in it can be used, so its script comes after that of the page. */
export const PaceDrawing = (props: ComponentProps<typeof Drawing>) => (
  <Suspense>
    <Drawn {...props} />
  </Suspense>
);
