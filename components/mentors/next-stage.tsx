import type { Route } from 'next';
import type { FormAction } from '@/lib/form-result';
import type { MentorMoveDraft } from '@/lib/plan/mentor/mentor';
import { moveVerbs } from '@/lib/plan/mentor/mentor-words';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import { ActionButton } from '../ui/action-button';
import { Button } from '../ui/button';
import { type Candidate, movesOf } from './candidate';
import { emptyMove } from './empty-move';

type Props = {
  candidate: Candidate;
  planId: string;
  today: Day;
  goals: readonly { id: string; statement: string }[];
  move: FormAction<MentorMoveDraft>;
  saveStep: FormAction<StepDraft>;
};

/** The likeliest next step for a candidate: the next stage when allowed, the conversation that allows it, or keeping them as a role model. */
export function NextStage({ candidate, planId, today, goals, move, saveStep }: Props) {
  const { id, personId, name } = candidate;
  const [next] = movesOf(candidate);
  if (next?.asks === 'overrideReason') {
    const draft = newStep({ planId, personId, kind: 'coffee_chat', title: `Coffee with ${name}` }, today);
    return <StepDialog open="Plan a conversation" draft={draft} person={name} goals={goals} save={saveStep} />;
  }
  if (candidate.stage === 'asked') return <Button href={`/mentors/${id}` as Route}>Add their answer</Button>;
  const to = next?.allowed ? next.to : 'role_model';
  return (
    <ActionButton look="secondary" action={move} values={{ ...emptyMove, id, to }} aria-label={`${moveVerbs[to]}: ${name}`}>
      {moveVerbs[to]}
    </ActionButton>
  );
}
