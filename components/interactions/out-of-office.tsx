'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';

const OutOfOfficeFields = lazy(() => import('./out-of-office-fields'));

type Props = Omit<ComponentProps<typeof OutOfOfficeFields>, 'onSaved'>;

/** Notes an automatic answer, which is no answer but moves the follow-ups. */
export const OutOfOffice = (fields: Props) => (
  <Dialog look="quiet" open="Out of office" title="Out of office">
    {(close) => <OutOfOfficeFields {...fields} onSaved={close} />}
  </Dialog>
);
