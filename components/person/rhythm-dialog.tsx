'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { RhythmDraft } from '@/lib/plan/person';
import { Dialog } from '../ui/dialog';

const RhythmFields = lazy(() => import('../people/rhythm-fields'));

export const RhythmDialog = ({ draft, save, isNew }: { draft: RhythmDraft; save: FormAction<RhythmDraft>; isNew: boolean }) => (
  <Dialog look="mend" open={isNew ? 'Set a rhythm' : 'Change the rhythm'} title="How often would you like to speak?">
    {(close) => <RhythmFields draft={draft} save={save} onSaved={close} />}
  </Dialog>
);
