'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../../ui/dialog/dialog';
import type SkipFieldsOf from './skip-fields';

const SkipFields = lazy(() => import('./skip-fields'));

/** Skips one occurrence of a step that repeats, from the menu of its page. */
export const SkipStep = (props: Omit<ComponentProps<typeof SkipFieldsOf>, 'onSaved'>) => (
  <Dialog look="quiet" open="Skip this one" title="Skip this one">
    {(close) => <SkipFields {...props} onSaved={close} />}
  </Dialog>
);
