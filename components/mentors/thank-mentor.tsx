import type { FormAction } from '@/lib/form-result';
import { stepOfferedAt } from '@/lib/plan/mentor/mentor-moves';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import type { Candidate } from './candidate';

type Props = {
  candidate: Pick<Candidate, 'personId' | 'name' | 'stage'>;
  planId: string;
  today: Day;
  goals: readonly { id: string; statement: string }[];
  saveStep: FormAction<StepDraft>;
};

/** Plans a thank-you, at stages that offer one. */
export function ThankMentor({ candidate: { personId, name, stage }, planId, today, goals, saveStep }: Props) {
  const offer = stepOfferedAt(stage, name);
  if (!offer) return null;
  const draft = newStep({ planId, personId, kind: offer.kind, title: offer.title }, today);
  return <StepDialog look="quiet" open={`Thank ${name}`} draft={draft} person={name} goals={goals} save={saveStep} />;
}
