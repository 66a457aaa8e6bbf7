import type { FormAction } from '@/lib/form-result';
import { limits } from '@/lib/import/files/limits';
import type { Typed } from '@/lib/plan/account/welcome';
import type { PlanDraft } from '@/lib/plan/plans/plan';
import type { Day } from '@/lib/plan/time/day';
import { FileDrop } from '../import/file-drop';
import { draftOfPlan, newPlanDraft } from '../plans/plan-draft';
import { PlanForm } from '../plans/plan-form';
import { Node } from '../ui/mark/node';
import { asLeft } from './first-drafts';
import { StepColumns } from './step-columns';
import { StepHead } from './step-head';

type Props = {
  plan: Parameters<typeof draftOfPlan>[0] | undefined;
  today: Day;
  typed: Typed | undefined;
  keep: FormAction<PlanDraft>;
};

export function ObjectiveStep({ plan, today, typed, keep }: Props) {
  return (
    <>
      <StepHead step={1} title="Where do you want to be?">
        One sentence is enough. Everything else builds on it.
      </StepHead>
      <StepColumns>
        <PlanForm draft={asLeft(plan ? draftOfPlan(plan) : newPlanDraft(today), typed)} save={keep} verb="Save and continue" />
        <aside aria-labelledby="example">
          <h2 id="example">For example</h2>
          <ol className="timeline">
            <li>
              <Node shape="dot" />
              <p className="text-small text-ink-soft">Objective</p>
              <p className="quoted">Move from transit data into product management in energy by the end of September.</p>
            </li>
            <li>
              <Node shape="ring" />
              <p className="text-small text-ink-soft">Because</p>
              <p className="quoted">The forecasts I make never reach a customer.</p>
            </li>
            <li>
              <Node shape="ring" />
              <p className="text-small text-ink-soft">What I won’t trade for it</p>
              <p className="quoted">Honest numbers, and evenings with Leo.</p>
            </li>
          </ol>
          {!plan && (
            <details className="mt-6">
              <summary className="text-small">Already have a plan in another Throughline?</summary>
              <p className="text-small text-ink-soft">
                Export all your data there, in Settings, and import the file here. It becomes this account.
              </p>
              <FileDrop maxBytes={limits.bytes} what={{ says: 'throughline.json,', endings: '.json,application/json', isOne: true }} />
            </details>
          )}
        </aside>
      </StepColumns>
    </>
  );
}
