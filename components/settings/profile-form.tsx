'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./profile-fields')));

export const ProfileForm = (props: ComponentProps<typeof Fields>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
);
