'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { MentorDraft } from '@/lib/plan/mentor/mentor';
import { Dialog } from '../ui/dialog/dialog';

const NewCandidateFields = lazy(() => import('./new-candidate-fields'));

type Props = { look?: 'primary' | 'quiet'; consider: FormAction<MentorDraft> };

export function NewCandidate({ look, consider }: Props) {
  return (
    <Dialog look={look} open="Add someone" title="Who could be a mentor?">
      {(close) => <NewCandidateFields consider={consider} onSaved={close} />}
    </Dialog>
  );
}
