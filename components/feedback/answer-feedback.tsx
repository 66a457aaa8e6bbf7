'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { AnswerDraft } from '@/lib/plan/step/feedback';
import { Dialog } from '../ui/dialog/dialog';

const AnswerFields = lazy(() => import('./answer-fields'));

type Props = {
  open?: ComponentProps<typeof Dialog>['open'];
  feedback: { id: string; text: string; answer?: string };
  act: FormAction<AnswerDraft>;
};

/** Opens the form that records what you did about the feedback. */
export const AnswerFeedback = ({ open = 'Reply: you said, I did', feedback, act }: Props) => (
  <Dialog look="quiet" open={open} title="You said, I did">
    {(close) => <AnswerFields feedback={feedback} act={act} onSaved={close} />}
  </Dialog>
);
