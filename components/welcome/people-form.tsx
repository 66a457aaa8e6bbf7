'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./people-fields')));

export const PeopleForm = (props: ComponentProps<typeof Fields>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
);
