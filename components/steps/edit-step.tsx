'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';
import type EditFields from './edit-step-fields';

const Fields = lazy(() => import('./edit-step-fields'));

/** Edits a step in a dialog; its draft is made when that opens. */
export const EditStep = (props: Omit<ComponentProps<typeof EditFields>, 'onSaved'>) => (
  <Dialog open="Edit" title="Edit step">
    {(close) => <Fields {...props} onSaved={close} />}
  </Dialog>
);
