'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { PauseDraft } from '@/lib/plan/pause';
import { Dialog } from '../ui/dialog';

const PauseFields = lazy(() => import('./pause-fields'));

export function AddPause({ today, add }: { today: Day; add: FormAction<PauseDraft> }) {
  return (
    <Dialog open="Add days away" title="Days away">
      {(close) => <PauseFields today={today} add={add} onSaved={close} />}
    </Dialog>
  );
}
