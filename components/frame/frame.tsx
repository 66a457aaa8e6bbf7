'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { LogHost } from '../interactions/log-host';
import type { SearchActions } from '../search/commands';
import { SearchHost } from '../search/search-host';
import { Toasts } from '../ui/dialog/toast';
import { forgetDrafts, keepDraftsFor } from '../ui/form/drafts-item';
import { type DrawnAt, PresentDayProvider } from '../ui/page/present-day';
import { useFocusOnArrival } from '../ui/page/use-focus-on-arrival';
import { BottomBar } from './bottom-bar';
import { Rail, type RailWords } from './rail';

type Props = RailWords & {
  /** The id of the account, which drafts on this device are kept for. */
  owner: string;
  /** Whether single keys do something. */
  shortcuts: boolean;
  drawn: DrawnAt;
  log: FormAction<LogDraft>;
  search: SearchActions;
  undo: FormAction<{ id: string }>;
  children: ReactNode;
};

/** What surrounds every page. It is one client component, because each one that the server refers to adds more bytes than its markup. */
export function Frame({ owner, shortcuts, drawn, log, search, undo, children, ...words }: Props) {
  // Before the effects of the forms inside, which look for their drafts.
  useLayoutEffect(() => keepDraftsFor(owner), [owner]);
  useFocusOnArrival(usePathname());
  useEffect(() => void import('./on-device').then(({ installOffline }) => installOffline(owner)), [owner]);
  useEffect(() => {
    const onSubmit = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && target.action.endsWith('/api/sign-out')) forgetDrafts();
    };
    document.addEventListener('submit', onSubmit);
    return () => document.removeEventListener('submit', onSubmit);
  }, []);

  return (
    <PresentDayProvider {...drawn}>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-9 focus:bg-card focus:px-3 focus:py-2 print:hidden"
        href="#main"
      >
        Skip to content
      </a>
      <div
        className="grid min-h-screen grid-cols-[minmax(0,1fr)] tablet:grid-cols-[184px_minmax(0,1fr)] desk:grid-cols-[216px_minmax(0,1fr)] print:block"
        data-shortcuts={shortcuts ? undefined : 'off'}
      >
        <Rail {...words} />
        <main
          id="main"
          className="w-full max-w-306 px-5 pt-5 pb-26 tablet:px-8 tablet:pt-8 tablet:pb-16 desk:px-14 desk:pt-10 print:max-w-none print:p-0"
        >
          {children}
        </main>
      </div>
      <BottomBar unread={words.counts.sharing ?? 0} />
      <SearchHost act={search} />
      <LogHost log={log} />
      <Toasts undo={undo} />
    </PresentDayProvider>
  );
}
