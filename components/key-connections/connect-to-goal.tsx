'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { Dialog } from '../ui/dialog/dialog';

const ConnectToGoalFields = lazy(() => import('./connect-to-goal-fields'));

type Props = {
  personId: string;
  name: string;
  goals: readonly { goalId: string; statement: string }[];
  save: FormAction<KeyConnectionDraft>;
  isFirst: boolean;
};

/** Adds the person to one of the goals they are not connected to yet. */
export const ConnectToGoal = ({ name, isFirst, ...fields }: Props) => (
  <Dialog look="quiet" open={isFirst ? 'Add to a goal' : 'Add to another goal'} title={`What could ${name} help with?`}>
    {(close) => <ConnectToGoalFields {...fields} onSaved={close} />}
  </Dialog>
);
