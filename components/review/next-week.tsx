import type { FormAction } from '@/lib/form-result';
import { MAX_COMMITMENTS } from '@/lib/plan/review/weekly-review';
import { type IfThen, sayIfThen } from '@/lib/plan/step/if-then';
import type { StepDraft } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import type { StepItem } from '../steps/step-item';
import { StepList } from '../steps/step-list';
import type { StepActs } from '../steps/step-rows';
import { Section } from '../ui/page/page';

type Props = {
  steps: readonly (StepItem & IfThen)[];
  from: Day;
  today: Day;
  planId: string;
  goals: readonly { id: string; statement: string }[];
  act: StepActs;
  save: FormAction<StepDraft>;
};

/** Day of a week that a new commitment is due on: its fifth, before the weekend of most. */
const USUAL_DAY = 4;

/** What is promised for the week to come, with its if-then plans said once. */
export function NextWeek({ steps, from, today, planId, goals, act, save }: Props) {
  const open = steps.filter(({ doneOn }) => doneOn === null).length;
  const ifThens = [...new Set(steps.filter(({ doneOn }) => doneOn === null).map(sayIfThen))].filter(Boolean);
  const draft = { ...newStep({ planId }, today, goals), dueOn: addDays(from, USUAL_DAY) };
  return (
    <div className="max-w-measure">
      <Section id="next" title="Next week" aside={sayDays(from, addDays(from, 6), today)}>
        {steps.length > 0 && <StepList steps={steps} today={today} act={act} />}
        {ifThens.length > 0 && (
          <ul className="mt-4 grid gap-2 font-serif text-lead" aria-label="If-then plans">
            {ifThens.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <div className="mt-4">
          {open < MAX_COMMITMENTS ? (
            <StepDialog open="Plan a step" look="secondary" draft={draft} goals={goals} save={save} />
          ) : (
            <p className="text-ink-soft">
              {open === MAX_COMMITMENTS ? 'Five is plenty.' : 'That is more than most weeks hold. Move some to a later week.'}
            </p>
          )}
        </div>
      </Section>
    </div>
  );
}
