import type { FormAction } from '@/lib/form-result';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import type { StepItem } from '../steps/step-item';
import { StepList } from '../steps/step-list';
import type { StepActs } from '../steps/step-rows';
import { EmptyState } from '../ui/page/empty-state';
import { Section } from '../ui/page/page';

type Props = {
  goal: { id: string; planId: string; statement: string };
  steps: readonly StepItem[];
  today: Day;
  save: FormAction<StepDraft>;
  act: StepActs;
};

/** The goal’s steps: open ones with the next on top, then those done. */
export function GoalSteps({ goal: { id, planId, statement }, steps, today, save, act }: Props) {
  const plan = <StepDialog look="quiet" draft={newStep({ planId, goalId: id }, today)} goals={[{ id, statement }]} save={save} />;
  return (
    <Section id="steps" title="Steps" aside={plan}>
      {steps.length === 0 ? (
        <EmptyState>What could you do this week? Something like “Ask Priya for half an hour” is enough.</EmptyState>
      ) : (
        <StepList label="Steps" steps={steps} today={today} act={act} ofOneGoal />
      )}
    </Section>
  );
}
