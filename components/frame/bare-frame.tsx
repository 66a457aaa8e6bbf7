'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { Toasts } from '../ui/dialog/toast';
import { type DrawnAt, PresentDayProvider } from '../ui/page/present-day';
import { useFocusOnArrival } from '../ui/page/use-focus-on-arrival';
import { PlainFrame } from './plain-frame';

type Props = { drawn: DrawnAt; undo: FormAction<{ id: string }>; children: ReactNode };

/** Around what needs no plan yet, such as the settings: a way back to the first plan in place of the navigation. */
export function BareFrame({ drawn, undo, children }: Props) {
  useFocusOnArrival(usePathname());
  return (
    <PresentDayProvider {...drawn}>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-9 focus:bg-card focus:px-3 focus:py-2"
        href="#main"
      >
        Skip to content
      </a>
      <PlainFrame
        head={
          <a className="tap" href="/welcome">
            Back to your first plan
          </a>
        }
      >
        <main id="main">{children}</main>
      </PlainFrame>
      <Toasts undo={undo} />
    </PresentDayProvider>
  );
}
