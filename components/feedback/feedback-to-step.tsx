'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FeedbackStepDraft } from '@/lib/plan/step/feedback';
import type { Day } from '@/lib/plan/time/day';
import { Dialog } from '../ui/dialog/dialog';

const FeedbackStepFields = lazy(() => import('./feedback-step-fields'));

type Props = { feedback: { id: string; text: string }; today: Day; act: FormAction<FeedbackStepDraft> };

/** Turns feedback into a step. */
export const FeedbackToStep = (props: Props) => (
  <Dialog look="quiet" open="Turn into a step" title="What will you do about it?">
    {(close) => <FeedbackStepFields {...props} onSaved={close} />}
  </Dialog>
);
