import type { FormAction } from '@/lib/form-result';
import type { FirstPeopleDraft } from '@/lib/plan/account/welcome';
import { personCategoryLabels } from '@/lib/plan/words/words';
import { Node } from '../ui/mark/node';
import { BackTo } from './back-to';
import { asLeft, peopleDraft } from './first-drafts';
import type { FirstPlan } from './first-plan';
import { PeopleForm } from './people-form';
import { StepColumns } from './step-columns';
import { StepHead } from './step-head';

const hints = [
  { category: 'own_organization', hint: 'Who moved the way you want to move?' },
  { category: 'industry', hint: 'Who does the work you want to do?' },
  { category: 'relevant_organization', hint: 'Who is where you would like to be?' },
  { category: 'other', hint: 'Who knows everyone, and likes you?' },
] as const;

export function PeopleStep({ goal, connections, typed, keep }: FirstPlan & { keep: FormAction<FirstPeopleDraft> }) {
  return (
    <>
      <StepHead step={3} title="Who is on the way there?" so={goal.statement}>
        One person is enough to begin; three are better.
      </StepHead>
      <StepColumns>
        <PeopleForm draft={asLeft(peopleDraft(goal.id, connections), typed)} save={keep}>
          <BackTo step="goal" />
        </PeopleForm>
        <aside aria-labelledby="where">
          <h2 id="where">Where to look</h2>
          <ol className="timeline">
            {hints.map(({ category, hint }) => (
              <li key={category}>
                <Node shape="ring" />
                <p>
                  <b>{personCategoryLabels[category]}</b>
                </p>
                <p className="text-ink-soft">{hint}</p>
              </li>
            ))}
          </ol>
        </aside>
      </StepColumns>
    </>
  );
}
