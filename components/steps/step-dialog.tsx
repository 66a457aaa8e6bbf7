'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';
import type StepFieldsOf from './step-fields';

const StepFields = lazy(() => import('./step-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'look'> & { open?: ComponentProps<typeof Dialog>['open'] } & Omit<
    ComponentProps<typeof StepFieldsOf>,
    'onSaved'
  >;

/** Plans a step from any page; `newStep` makes the draft. */
export const StepDialog = ({ open = 'New step', look, ...fields }: Props) => (
  <Dialog look={look} open={open} title={fields.draft.id ? 'Edit step' : 'Plan a step'}>
    {(close) => <StepFields {...fields} onSaved={close} />}
  </Dialog>
);
