import type { FormAction } from '@/lib/form-result';
import { MAX_SMALL_STEPS, type SmallStep } from '@/lib/plan/review/small-steps';
import { MAX_COMMITMENTS, usualDay } from '@/lib/plan/review/weekly-review';
import { type IfThen, sayIfThen } from '@/lib/plan/step/if-then';
import type { StepDraft } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import type { StepItem } from '../steps/step-item';
import { StepList } from '../steps/step-list';
import type { StepActs } from '../steps/step-rows';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';

type Props = {
  steps: readonly (StepItem & IfThen)[];
  /** After a missed week: what is proposed to come back with, and the week takes no more than these. */
  small?: readonly SmallStep[];
  from: Day;
  today: Day;
  planId: string;
  goals: readonly { id: string; statement: string }[];
  act: StepActs;
  save: FormAction<StepDraft>;
};

/** What is promised for the week to come, with its if-then plans said once. */
export function NextWeek({ steps, small, from, today, planId, goals, act, save }: Props) {
  const open = steps.filter(({ doneOn }) => doneOn === null).length;
  const ifThens = [...new Set(steps.filter(({ doneOn }) => doneOn === null).map(sayIfThen))].filter(Boolean);
  const most = small ? MAX_SMALL_STEPS : MAX_COMMITMENTS;
  const draft = { ...newStep({ planId }, today, goals), dueOn: usualDay(from) };
  return (
    <div className="max-w-measure">
      <Section id="next" title="Next week" aside={sayDays(from, addDays(from, 6), today)}>
        {small && <p className="mb-3 text-ink-soft">A missed week is followed by a small one: two steps of ten minutes are plenty.</p>}
        {steps.length > 0 && <StepList steps={steps} today={today} act={act} />}
        {ifThens.length > 0 && (
          <ul className="mt-4 grid gap-2 font-serif text-lead" aria-label="If-then plans">
            {ifThens.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {small && small.length > 0 && (
          <Rows label="Small steps">
            {small.map(({ title, ...step }) => (
              <Row
                key={title}
                end={
                  <ActionButton action={save} values={{ ...draft, ...step, title }} aria-label={`Plan it: ${title}`}>
                    Plan it
                  </ActionButton>
                }
              >
                {title}
              </Row>
            ))}
          </Rows>
        )}
        <div className="mt-4">
          {open < most ? (
            <StepDialog open="Plan a step" look="secondary" draft={draft} goals={goals} save={save} />
          ) : (
            <p className="text-ink-soft">
              {open === most
                ? small
                  ? 'Two are plenty.'
                  : 'Five is plenty.'
                : 'That is more than most weeks hold. Move some to a later week.'}
            </p>
          )}
        </div>
      </Section>
    </div>
  );
}
