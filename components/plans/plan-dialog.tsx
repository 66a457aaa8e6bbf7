'use client';

import { lazy, type ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PlanDraft } from '@/lib/plan/plans/plan';
import { Dialog } from '../ui/dialog/dialog';

const PlanFields = lazy(() => import('./plan-fields'));

type Props = { open: ReactNode; look?: 'primary' | 'quiet'; title: string; draft: PlanDraft; save: FormAction<PlanDraft> };

/** A plan to make or to change. */
export function PlanDialog({ open, look, title, draft, save }: Props) {
  return (
    <Dialog open={open} look={look} title={title}>
      {(close) => <PlanFields draft={draft} save={save} verb={draft.id ? 'Save plan' : 'Create plan'} onSaved={close} />}
    </Dialog>
  );
}
