'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { IntroductionDraft } from '@/lib/plan/introduction/introduction';
import { Dialog } from '../ui/dialog/dialog';

const IntroductionFields = lazy(() => import('./introduction-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'look'> & {
  /** The introduction to edit, or the day and person a new one starts with. */
  draft: IntroductionDraft;
  person?: string;
  other?: string;
  save: FormAction<IntroductionDraft>;
};

/** Plans or edits an introduction. */
export const IntroductionDialog = ({ look = 'quiet', draft, person = '', other = '', save }: Props) => (
  <Dialog look={look} open={draft.id ? 'Edit' : 'Plan an introduction'} title={draft.id ? 'Edit introduction' : 'Plan an introduction'}>
    {(close) => <IntroductionFields draft={draft} person={person} other={other} save={save} onSaved={close} />}
  </Dialog>
);
