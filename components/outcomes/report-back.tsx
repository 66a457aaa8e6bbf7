'use client';

import { type ComponentProps, lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { Dialog } from '../ui/dialog/dialog';

const ReportFields = lazy(() => import('./report-fields'));

type Props = Pick<ComponentProps<typeof Dialog>, 'look'> & {
  open?: ComponentProps<typeof Dialog>['open'];
  outcome: { id: string; name: string; text: string; report?: string };
  report: FormAction<ReportDraft>;
};

/** Closes a loop: tell them what you did with their advice, introduction or referral. */
export const ReportBack = ({ open = 'Report back', look = 'quiet', outcome, report }: Props) => (
  <Dialog look={look} open={open} title={`Tell ${outcome.name} what you did`}>
    {(close) => <ReportFields outcome={outcome} report={report} onSaved={close} />}
  </Dialog>
);
