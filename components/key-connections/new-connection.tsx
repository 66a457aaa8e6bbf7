'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import { Dialog } from '../ui/dialog';

const NewTieFields = lazy(() => import('./new-connection-fields'));

/** Adds a key connection to a goal. */
export const NewTie = ({ goalId, tie }: { goalId: string; tie: FormAction<NewConnectionDraft> }) => (
  <Dialog open="Add connection" title="Who could help with this?">
    {(close) => <NewTieFields goalId={goalId} tie={tie} onSaved={close} />}
  </Dialog>
);
