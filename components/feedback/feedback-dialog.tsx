'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FeedbackDraft } from '@/lib/plan/step/feedback';
import { Dialog } from '../ui/dialog/dialog';

const FeedbackFields = lazy(() => import('./feedback-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'open' | 'look'> & {
  draft: FeedbackDraft;
  /** The name of the draft’s person; without one the form asks. */
  person?: string | null;
  save: FormAction<FeedbackDraft>;
};

/** Adds or edits feedback; `newFeedback` and `draftOfFeedback` make its draft. */
export const FeedbackDialog = ({ open, look, ...fields }: Props) => (
  <Dialog look={look} open={open} title="What did they say?">
    {(close) => <FeedbackFields {...fields} onSaved={close} />}
  </Dialog>
);
