'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import { whenUsed } from '../ui/form/when-used';

const ShareFields = lazy(whenUsed(() => import('./share-fields')));

export const NewShare = (props: ComponentProps<typeof ShareFields>) => (
  <Suspense>
    <ShareFields {...props} />
  </Suspense>
);
