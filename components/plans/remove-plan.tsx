'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { RemovePlanDraft } from '@/lib/plan/plans/plan';
import { Dialog } from '../ui/dialog/dialog';

const RemovePlanFields = lazy(() => import('./remove-plan-fields'));

type Props = { plan: { id: string; name: string; goals: number }; remove: FormAction<RemovePlanDraft> };

export function RemovePlan({ plan, remove }: Props) {
  return (
    <Dialog open="Remove" title="Remove this plan?">
      {(close) => <RemovePlanFields plan={plan} remove={remove} onSaved={close} />}
    </Dialog>
  );
}
