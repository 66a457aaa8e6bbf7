'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./done-fields')));

/** Marks a step as done, on its page. */
export const DoneForm = (props: ComponentProps<typeof Fields>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
);
