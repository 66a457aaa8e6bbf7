'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type DrawnAt, PresentDayProvider } from '../ui/present-day';
import { Toasts } from '../ui/toast';
import { useFocusOnArrival } from '../ui/use-focus-on-arrival';

type Props = { drawn: DrawnAt; undo: FormAction<{ id: string }>; children: ReactNode };

/** Around what needs no plan yet, such as the settings: a way back to the first plan in place of the navigation. */
export function BareFrame({ drawn, undo, children }: Props) {
  useFocusOnArrival(usePathname());
  return (
    <PresentDayProvider {...drawn}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className="wel">
        <header className="wel-top">
          <a className="mark" href="/">
            Throughline
          </a>
          <a href="/welcome">Back to your first plan</a>
        </header>
        <main id="main">{children}</main>
      </div>
      <Toasts undo={undo} />
    </PresentDayProvider>
  );
}
