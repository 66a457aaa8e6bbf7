'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { useGoTo } from '../ui/form/submission';
import { whenUsed } from '../ui/form/when-used';

const StepFields = lazy(whenUsed(() => import('./step-fields')));

/** Plans a step on a page of its own, then goes to the list. */
export function NewStepForm(props: Omit<ComponentProps<typeof StepFields>, 'onSaved'>) {
  const goTo = useGoTo();
  return (
    <Suspense>
      <StepFields {...props} onSaved={() => goTo('/steps')} />
    </Suspense>
  );
}
