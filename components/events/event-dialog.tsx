'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';
import type Fields from './event-fields';

const EventFields = lazy(() => import('./event-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'open' | 'look'> & Omit<ComponentProps<typeof Fields>, 'onSaved'>;

/** Plans or edits an event. */
export const EventDialog = ({ open, look, ...fields }: Props) => (
  <Dialog look={look} open={open} title={fields.draft.id ? 'Edit event' : 'Plan an event'}>
    {(close) => <EventFields {...fields} onSaved={close} />}
  </Dialog>
);
