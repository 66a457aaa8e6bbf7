'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { SavedViewDraft } from '@/lib/plan/people/people-filter';
import { Dialog } from '../../ui/dialog/dialog';

const SavedViewFields = lazy(() => import('./saved-view-fields'));

/** Saves the current filter under a name. */
export const SaveView = ({ query, save }: { query: string; save: FormAction<SavedViewDraft> }) => (
  <Dialog look="quiet" open="Save this view" title="Save this view">
    {(close) => <SavedViewFields query={query} save={save} onSaved={close} />}
  </Dialog>
);
