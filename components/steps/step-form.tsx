'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./step-fields')));

/** Edits a step on its page. */
export const StepForm = (props: Omit<ComponentProps<typeof Fields>, 'onSaved'>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
);
