'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import { Dialog } from '../ui/dialog/dialog';

const NewConnectionFields = lazy(() => import('./new-connection-fields'));

/** Adds a key connection to a goal. */
export const NewConnection = ({ goalId, save }: { goalId: string; save: FormAction<NewConnectionDraft> }) => (
  <Dialog open="Add connection" title="Who could help with this?">
    {(close) => <NewConnectionFields goalId={goalId} save={save} onSaved={close} />}
  </Dialog>
);
