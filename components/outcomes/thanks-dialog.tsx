'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';

const ThanksFields = lazy(() => import('./thanks-fields'));

type Props = Omit<ComponentProps<typeof ThanksFields>, 'onSaved'>;

/** Notes that someone was thanked for what they gave. */
export const ThanksDialog = (fields: Props) => (
  <Dialog look="quiet" open="Say thanks" title={`Thank ${fields.outcome.name}`}>
    {(close) => <ThanksFields {...fields} onSaved={close} />}
  </Dialog>
);
