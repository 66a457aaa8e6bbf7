'use client';

import type { ComponentProps } from 'react';
import { useGoTo } from '../ui/form/submission';
import { formWhenUsed } from '../ui/form/when-used';

const StepFields = formWhenUsed(() => import('./step-fields'));

/** Plans a step on a page of its own, then goes to the list. */
export function NewStepForm(props: Omit<ComponentProps<typeof StepFields>, 'onSaved'>) {
  const goTo = useGoTo();
  return <StepFields {...props} onSaved={() => goTo('/steps')} />;
}
