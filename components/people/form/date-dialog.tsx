'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PersonDateDraft } from '@/lib/plan/people/person-dates';
import { Dialog } from '../../ui/dialog/dialog';

const DateFields = lazy(() => import('./date-fields'));

type Props = { personId: string; hasBirthday: boolean; save: FormAction<PersonDateDraft> };

/** Adds a date to a person, the birthday first. */
export const DateDialog = ({ personId, hasBirthday, save }: Props) => (
  <Dialog look="quiet" open="Add a date" title="A date worth a word">
    {(close) => <DateFields draft={{ id: personId, label: hasBirthday ? '' : 'Birthday', date: '' }} save={save} onSaved={close} />}
  </Dialog>
);
