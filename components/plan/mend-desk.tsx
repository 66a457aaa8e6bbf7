'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { useAction } from '../ui/action-button';
import { hearVerbs, type ToMend } from './asked';
import type MendDialogOf from './mend-dialog';

const MendDialog = lazy(() => import('./mend-dialog'));

type Props = Omit<ComponentProps<typeof MendDialogOf>, 'asked' | 'close' | 'onMended'> & { thank: FormAction<{ id: string }> };

/**
 * Stands once in the room and hears every verb of the thread, however many there are: saying thanks is done at once,
 * for all else the one dialog opens, whose script comes then.
 */
export function MendDesk({ thank, ...rest }: Props) {
  const [asked, setAsked] = useState<ToMend>();
  const { run: sayThanks } = useAction(thank);
  const heading = useRef<HTMLElement>(null);

  useEffect(() =>
    hearVerbs((pressed, verb) => {
      heading.current = verb.closest('section')?.querySelector<HTMLElement>('h2 a') ?? null;
      const { kind, rowId } = pressed;
      if (kind === 'thanks') sayThanks({ id: rowId });
      else setAsked({ ...pressed, kind });
    }),
  );

  if (!asked) return null;
  return (
    <Suspense>
      <MendDialog
        {...rest}
        asked={asked}
        close={() => setAsked(undefined)}
        // The verb goes with its break: reading goes on at its goal.
        onMended={() => heading.current?.focus({ preventScroll: true })}
      />
    </Suspense>
  );
}
