import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { isShortcut, useKey } from '../ui/shortcut';
import { closeLog, openedLog, openLog } from './log-store';

const LogDialog = lazy(() => import('./log-dialog'));

/** On every page: the key `l` and the log dialog, loaded when it opens. */
export function LogHost({ log }: { log: FormAction<LogDraft> }) {
  const preset = useSyncExternalStore(openedLog.subscribe, openedLog.get, () => undefined);
  useKey(isLogKey, focusOrOpenLog);
  return (
    <Suspense>{preset && <LogDialog key={preset.opening} log={log} preset={preset} close={() => closeLog(preset.opening)} />}</Suspense>
  );
}

const isLogKey = (event: KeyboardEvent) => isShortcut(event, 'l');

/** Focuses the form if the page already shows it, instead of covering it with a dialog. */
function focusOrOpenLog() {
  const field = document.querySelector<HTMLElement>('[data-log-form] [role="combobox"]');
  if (field?.checkVisibility()) field.focus();
  else openLog({});
}
