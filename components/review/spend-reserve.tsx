'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ReserveDraft } from '@/lib/plan/review/reserve-choice';
import { Dialog } from '../ui/dialog/dialog';

const ReserveFields = lazy(() => import('./reserve-fields'));

type Props = { draft: ReserveDraft; spend: FormAction<ReserveDraft> };

/** Covers a missed week. */
export const SpendReserve = ({ draft, spend }: Props) => (
  <Dialog open="Use a reserve" look="secondary" title="Use a reserve">
    {(close) => <ReserveFields draft={draft} spend={spend} onSaved={close} />}
  </Dialog>
);
