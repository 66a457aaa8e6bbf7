'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';
import type Fields from './organization-fields';

const OrganizationFields = lazy(() => import('./organization-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'open' | 'look'> & Omit<ComponentProps<typeof Fields>, 'onSaved'>;

/** Adds or edits an organization. */
export const OrganizationDialog = ({ open, look, ...fields }: Props) => (
  <Dialog look={look} open={open} title={fields.draft.id ? 'Edit organization' : 'New organization'}>
    {(close) => <OrganizationFields {...fields} onSaved={close} />}
  </Dialog>
);
