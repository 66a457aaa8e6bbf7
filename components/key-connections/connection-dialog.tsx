'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { Dialog } from '../ui/dialog/dialog';

const ConnectionFields = lazy(() => import('./connection-fields'));

type Props = {
  /** Display name of the person. */
  name: string;
  draft: KeyConnectionDraft;
  save: FormAction<KeyConnectionDraft>;
};

/** The role and the reason of a key connection, to add or edit. */
export const ConnectionDialog = ({ name, draft, save }: Props) => (
  <Dialog
    look="quiet"
    open={
      <>
        {draft.role || draft.reason ? 'Edit' : 'Say why'}
        <span className="sr-only">: {name}</span>
      </>
    }
    title={`Why ${name}`}
  >
    {(close) => <ConnectionFields draft={draft} save={save} onSaved={close} />}
  </Dialog>
);
