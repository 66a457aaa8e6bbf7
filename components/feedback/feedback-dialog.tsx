'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FeedbackDraft } from '@/lib/plan/step/feedback';
import { Dialog } from '../ui/dialog';

const FeedbackFields = lazy(() => import('./feedback-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'open' | 'look'> & {
  draft: FeedbackDraft;
  /** The person of the draft, as they are called; without one the form asks. */
  person?: string | null;
  save: FormAction<FeedbackDraft>;
};

/** What somebody said about one's work: see `newFeedback` and `draftOfFeedback` for the draft. */
export const FeedbackDialog = ({ open, look, ...fields }: Props) => (
  <Dialog look={look} open={open} title="What did they say?">
    {(close) => <FeedbackFields {...fields} onSaved={close} />}
  </Dialog>
);
