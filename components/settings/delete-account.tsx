'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';

const DeleteFields = lazy(() => import('./delete-fields'));

export const DeleteAccount = (props: ComponentProps<typeof DeleteFields>) => (
  <Dialog look="danger" open="Delete account" title="Delete your account?">
    {() => <DeleteFields {...props} />}
  </Dialog>
);
