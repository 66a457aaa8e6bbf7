'use client';

import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { whenUsed } from '../ui/form/when-used';

const Fields = lazy(whenUsed(() => import('./log-fields')));

/** The log form inside a page; it starts again after each conversation. */
export function LogForm(props: Omit<ComponentProps<typeof Fields>, 'onSaved'>) {
  const [round, setRound] = useState(0);
  return (
    <Suspense>
      <Fields key={round} {...props} onSaved={() => setRound(round + 1)} />
    </Suspense>
  );
}
