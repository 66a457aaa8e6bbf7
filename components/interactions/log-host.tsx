'use client';

import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { LogDraft } from '@/lib/plan/interaction';
import { currentLog, onLogOpened, openLog } from './log-store';

const LogDialog = lazy(() => import('./log-dialog'));

/** Stands once, in the frame of the rooms: the key `l` and the place where the dialog opens. The rest loads when it does. */
export function LogHost({ log, today }: { log: FormAction<LogDraft>; today: Day }) {
  const preset = useSyncExternalStore(onLogOpened, currentLog, () => undefined);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'l' || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      event.preventDefault();
      openLog({});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <Suspense>{preset && <LogDialog log={log} today={today} preset={preset} close={() => openLog(undefined)} />}</Suspense>;
}

/** Somebody is writing, or another dialog is open. */
const isBusy = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || document.querySelector('dialog[open]') !== null);
