'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { useAction } from '../ui/action-button';
import type { Asked } from './asked';
import type MendDialogOf from './mend-dialog';

const MendDialog = lazy(() => import('./mend-dialog'));

type Props = Omit<ComponentProps<typeof MendDialogOf>, 'asked' | 'close' | 'onMended'> & { thank: FormAction<{ id: string }> };

/**
 * Stands once in the room and hears every verb of the thread, however many there are: saying thanks is done at once,
 * for all else the one dialog opens, whose script comes then.
 */
export function MendDesk({ thank, ...rest }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const { run: sayThanks } = useAction(thank);
  const heading = useRef<HTMLElement>(null);

  useEffect(() => {
    const hear = ({ target }: MouseEvent) => {
      const verb = target instanceof Element ? target.closest<HTMLElement>('[data-mend]') : null;
      if (!verb) return;
      heading.current = verb.closest('section')?.querySelector<HTMLElement>('h2 a') ?? null;
      const { mend, row, goal, person, who, about } = verb.dataset;
      if (mend === 'thanks') sayThanks({ id: row ?? '' });
      else setAsked({ kind: mend as Asked['kind'], row: row ?? '', goal, person, who, about });
    };
    document.addEventListener('click', hear);
    return () => document.removeEventListener('click', hear);
  });

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
