'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import { Dialog } from '../ui/dialog';

const TieFields = lazy(() => import('./connection-fields'));

type Props = {
  goalId: string;
  tied: { personId: string; display: string; role: KeyConnectionRole | null; reason: string };
  tie: FormAction<KeyConnectionDraft>;
};

/** Says or changes why someone helps with a goal. */
export function TieDialog({ goalId, tied: { personId, display, role, reason }, tie }: Props) {
  const draft: KeyConnectionDraft = { goalId, personId, role: role ?? '', reason };
  return (
    <Dialog
      look="mend"
      open={
        <>
          {role || reason ? 'Change' : 'Say why'}
          <span className="visually-hidden">: {display}</span>
        </>
      }
      title={`Why ${display}`}
    >
      {(close) => <TieFields draft={draft} tie={tie} onSaved={close} />}
    </Dialog>
  );
}
