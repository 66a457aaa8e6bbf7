import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { isShortcut, useKey } from '../ui/shortcut';
import { closeLog, openedLog, openLog } from './log-store';

const LogDialog = lazy(() => import('./log-dialog'));

/** In the frame of every page: the key `l` and the place where the dialog opens. The rest loads when it does. */
export function LogHost({ log }: { log: FormAction<LogDraft> }) {
  const preset = useSyncExternalStore(openedLog.subscribe, openedLog.get, () => undefined);
  useKey(isLogKey, focusOrOpenLog);
  return (
    <Suspense>{preset && <LogDialog key={preset.opening} log={log} preset={preset} close={() => closeLog(preset.opening)} />}</Suspense>
  );
}

const isLogKey = (event: KeyboardEvent) => isShortcut(event, 'l');

/** Where the form is on the page already, a dialog with the same form would only cover it. */
function focusOrOpenLog() {
  const field = document.querySelector<HTMLElement>('[data-log-form] [role="combobox"]');
  if (field?.checkVisibility()) field.focus();
  else openLog({});
}
