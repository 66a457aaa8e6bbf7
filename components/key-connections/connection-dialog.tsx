'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import { Dialog } from '../ui/dialog';

const ConnectionFields = lazy(() => import('./connection-fields'));

type Props = {
  goalId: string;
  connection: { personId: string; display: string; role: KeyConnectionRole | null; reason: string };
  save: FormAction<KeyConnectionDraft>;
};

/** The role and the reason of a key connection, to add or edit. */
export function ConnectionDialog({ goalId, connection: { personId, display, role, reason }, save }: Props) {
  const draft: KeyConnectionDraft = { goalId, personId, role: role ?? '', reason };
  return (
    <Dialog
      look="quiet"
      open={
        <>
          {role || reason ? 'Change' : 'Say why'}
          <span className="sr-only">: {display}</span>
        </>
      }
      title={`Why ${display}`}
    >
      {(close) => <ConnectionFields draft={draft} save={save} onSaved={close} />}
    </Dialog>
  );
}
