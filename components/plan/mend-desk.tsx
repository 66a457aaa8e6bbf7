'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type Asked, hearVerbs } from './asked';
import type MendDialogOf from './mend-dialog';

const MendDialog = lazy(() => import('./mend-dialog'));

type Props = Omit<ComponentProps<typeof MendDialogOf>, 'asked' | 'close' | 'onMended'>;

/** Stands once in the room and hears every verb of the thread, however many there are: the one dialog opens, whose script comes then. */
export function MendDesk(props: Props) {
  const [asked, setAsked] = useState<Asked>();
  const heading = useRef<HTMLElement>(null);

  useEffect(() =>
    hearVerbs((pressed, verb) => {
      heading.current = verb.closest('section')?.querySelector<HTMLElement>('h2 a') ?? null;
      setAsked(pressed);
    }),
  );

  if (!asked) return null;
  return (
    <Suspense>
      <MendDialog
        {...props}
        asked={asked}
        close={() => setAsked(undefined)}
        // The verb goes with its break: reading goes on at its goal.
        onMended={() => heading.current?.focus({ preventScroll: true })}
      />
    </Suspense>
  );
}
