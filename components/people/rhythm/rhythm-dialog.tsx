'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { RhythmDraft } from '@/lib/plan/people/person';
import { Dialog } from '../../ui/dialog/dialog';
import type { Room } from './rhythm-room';

const RhythmFields = lazy(() => import('./rhythm-fields'));

type Props = { draft: RhythmDraft; room?: Room; save: FormAction<RhythmDraft>; isNew?: boolean };

export const RhythmDialog = ({ draft, room, save, isNew }: Props) => (
  <Dialog look="quiet" open={isNew ? 'Set a rhythm' : 'Change the rhythm'} title="How often would you like to speak?">
    {(close) => <RhythmFields draft={draft} room={room} save={save} onSaved={close} />}
  </Dialog>
);
