'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { Dialog } from '../ui/dialog';

const TieToGoalFields = lazy(() => import('./connect-to-goal-fields'));

type Props = {
  personId: string;
  name: string;
  goals: readonly { goalId: string; statement: string }[];
  tie: FormAction<KeyConnectionDraft>;
  isFirst: boolean;
};

/** Ties the person to one of the goals they do not serve yet. */
export const TieToGoal = ({ name, isFirst, ...fields }: Props) => (
  <Dialog look="mend" open={isFirst ? 'Add to a goal' : 'Add to another goal'} title={`What could ${name} help with?`}>
    {(close) => <TieToGoalFields {...fields} onSaved={close} />}
  </Dialog>
);
