'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PauseDraft } from '@/lib/plan/review/pause';
import type { AskedPause } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import { Dialog } from '../ui/dialog/dialog';

const PauseFields = lazy(() => import('./pause-fields'));

type Props = { pauses: readonly AskedPause[]; today: Day; add: FormAction<PauseDraft> };

export function AddPause(props: Props) {
  return (
    <Dialog open="Add a pause" title="New pause">
      {(close) => <PauseFields {...props} onSaved={close} />}
    </Dialog>
  );
}
