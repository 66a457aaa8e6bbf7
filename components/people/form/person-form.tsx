'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./person-fields')));

/** The form to add or edit a person. */
export const PersonForm = (props: ComponentProps<typeof Fields>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
);
