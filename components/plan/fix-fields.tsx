import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft, NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import type { AnswerDraft } from '@/lib/plan/step/feedback';
import type { OutcomeDraft, ReportDraft, ThanksDraft } from '@/lib/plan/step/outcome';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { newOutcome } from '../outcomes/outcome-draft';
import { newStep } from '../steps/step-draft';
import type { FixRequest } from './gap-fixer';

const NewConnectionFields = lazy(() => import('../key-connections/new-connection-fields'));
const ConnectionFields = lazy(() => import('../key-connections/connection-fields'));
const StepFields = lazy(() => import('../steps/step-fields'));
const OutcomeOrNothing = lazy(() => import('./outcome-or-nothing'));
const ReportFields = lazy(() => import('../outcomes/report-fields'));
const ThanksFields = lazy(() => import('../outcomes/thanks-fields'));
const AnswerFields = lazy(() => import('../feedback/answer-fields'));

type Props = {
  request: FixRequest;
  planId: string;
  today: Day;
  goals: { id: string; statement: string }[];
  actions: {
    addConnection: FormAction<NewConnectionDraft>;
    saveConnection: FormAction<KeyConnectionDraft>;
    saveStep: FormAction<StepDraft>;
    saveOutcome: FormAction<OutcomeDraft>;
    nothingCame: FormAction<{ id: string }>;
    reportBack: FormAction<ReportDraft>;
    thank: FormAction<ThanksDraft>;
    answer: FormAction<AnswerDraft>;
  };
  onSaved: () => void;
};

/** The form for one kind of gap. */
export function FixFields({ request, planId, today, goals, actions, onSaved }: Props) {
  const { kind, rowId, goalId, personId, who, about } = request;
  switch (kind) {
    case 'people':
      return <NewConnectionFields goalId={rowId} save={actions.addConnection} onSaved={onSaved} />;
    case 'reason':
      return (
        <ConnectionFields
          draft={{ goalId: goalId ?? '', personId: personId ?? '', role: '', reason: '' }}
          save={actions.saveConnection}
          onSaved={onSaved}
        />
      );
    case 'step':
      return (
        <StepFields
          draft={newStep({ planId, goalId, personId }, today, goals)}
          person={who}
          goals={goals}
          save={actions.saveStep}
          onSaved={onSaved}
        />
      );
    case 'outcome':
      return (
        <OutcomeOrNothing
          stepId={rowId}
          draft={newOutcome({ personId, stepId: rowId }, today)}
          person={who}
          save={actions.saveOutcome}
          nothingCame={actions.nothingCame}
          onSaved={onSaved}
        />
      );
    case 'report':
      return <ReportFields outcome={{ id: rowId, text: about }} report={actions.reportBack} onSaved={onSaved} />;
    case 'thanks':
      return <ThanksFields outcome={{ id: rowId, name: who, text: about }} thank={actions.thank} onSaved={onSaved} />;
    case 'answer':
      return <AnswerFields feedback={{ id: rowId, text: about }} act={actions.answer} onSaved={onSaved} />;
  }
}
