'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { AgreementDraft, EndingDraft } from '@/lib/plan/mentor/mentor';
import { Dialog } from '../ui/dialog/dialog';

const AgreementFields = lazy(() => import('./agreement-fields'));
const EndingFields = lazy(() => import('./ending-fields'));

type Agreed = { name: string; draft: AgreementDraft; change: FormAction<AgreementDraft> };
type Ended = { name: string; draft: EndingDraft; note: FormAction<EndingDraft> };

/** Edits what was agreed. */
export const EditAgreement = ({ name, draft, change }: Agreed) => (
  <Dialog look="quiet" open={<Verb verb="Edit" of={`what you and ${name} agreed`} />} title={`What you and ${name} agreed`}>
    {(close) => <AgreementFields draft={draft} change={change} onSaved={close} />}
  </Dialog>
);

/** Adds or edits the note on how it ended. */
export const EditEnding = ({ name, draft, note }: Ended) => (
  <Dialog
    look="quiet"
    open={<Verb verb={draft.endingNote ? 'Edit' : 'Add a note'} of={`how it ended with ${name}`} />}
    title={`How it ended with ${name}`}
  >
    {(close) => <EndingFields draft={draft} note={note} onSaved={close} />}
  </Dialog>
);

const Verb = ({ verb, of }: { verb: string; of: string }) => (
  <>
    {verb}
    <span className="sr-only">: {of}</span>
  </>
);
