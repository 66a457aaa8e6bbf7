'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { OutcomeDraft } from '@/lib/plan/step/outcome';
import { Dialog } from '../ui/dialog/dialog';

const OutcomeFields = lazy(() => import('./outcome-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'open' | 'look'> & {
  draft: OutcomeDraft;
  /** The person of the draft, as they are called; without one the form asks. */
  person?: string | null;
  introduced?: string | null;
  save: FormAction<OutcomeDraft>;
};

/** What came of it: see `newOutcome` and `draftOfOutcome` for the draft. */
export const OutcomeDialog = ({ open, look, ...fields }: Props) => (
  <Dialog look={look} open={open} title="What came of it?">
    {(close) => <OutcomeFields {...fields} onSaved={close} />}
  </Dialog>
);
