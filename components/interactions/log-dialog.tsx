'use client';

import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { OpenDialog } from '../ui/dialog/open-dialog';
import LogFields from './log-fields';
import type { LogPreset } from './log-store';

type Props = { log: FormAction<LogDraft>; preset: LogPreset; close: () => void };

/** The log dialog, filled with what the opener knew. */
export default function LogDialog({ preset, close, ...rest }: Props) {
  return (
    <OpenDialog title={preset.logged ? 'Edit conversation' : 'Log a conversation'} onClose={close}>
      {(done) => (
        <>
          {preset.step && <p className="text-ink-soft -mt-3 mb-4">For the step “{preset.step.title}”.</p>}
          <LogFields {...rest} preset={preset} takesFocus onSaved={done} />
        </>
      )}
    </OpenDialog>
  );
}
