import type { FormAction } from '@/lib/form-result';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { StepDialog } from './step-dialog';
import { newStep } from './step-draft';

type Props = {
  personId: string;
  name: string;
  planId: string;
  goals: readonly { id: string; statement: string }[];
  today: Day;
  save: FormAction<StepDraft>;
};

/** Plans to write to someone about a new job. */
export const Congratulate = ({ personId, name, planId, goals, today, save }: Props) => (
  <StepDialog
    look="quiet"
    open="Congratulate"
    draft={newStep({ planId, personId, kind: 'reach_out', title: `Congratulate ${name} on the new job` }, today)}
    person={name}
    goals={goals}
    save={save}
  />
);
