import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/interaction';
import { isShortcut } from '../ui/shortcut';
import { openedLog, openLog } from './log-store';

const LogDialog = lazy(() => import('./log-dialog'));

/** Stands once, in the frame of the rooms: the key `l` and the place where the dialog opens. The rest loads when it does. */
export function LogHost({ log }: { log: FormAction<LogDraft> }) {
  const preset = useSyncExternalStore(openedLog.subscribe, openedLog.get, () => undefined);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'l')) return;
      event.preventDefault();
      openLog({});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <Suspense>{preset && <LogDialog log={log} preset={preset} close={() => openLog(undefined)} />}</Suspense>;
}
