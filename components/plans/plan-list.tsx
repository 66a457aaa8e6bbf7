import type { FormAction } from '@/lib/form-result';
import type { PlanDraft, RemovePlanDraft } from '@/lib/plan/plans/plan';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayDateInFull } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Node } from '../ui/mark/node';
import { PlanDialog } from './plan-dialog';
import { draftOfPlan } from './plan-draft';
import { RemovePlan } from './remove-plan';

type Plan = Parameters<typeof draftOfPlan>[0] & { goals: number };

type Props = {
  plans: Plan[];
  currentId: string;
  today: Day;
  turnTo: FormAction<{ id: string }>;
  save: FormAction<PlanDraft>;
  archive: FormAction<{ id: string }>;
  remove: FormAction<RemovePlanDraft>;
};

/** The open plans, one of them current: a filled dot. Any other is one click away. */
export function PlanList({ plans, currentId, today, turnTo, save, archive, remove }: Props) {
  return (
    <ul className="timeline">
      {plans.map((plan) => {
        const { id, name, objective, endsOn, goals } = plan;
        const isCurrent = id === currentId;
        return (
          <li
            key={id}
            id={id}
            className="group/row grid items-start gap-x-10 gap-y-3 not-last:pb-9 tablet:grid-cols-[minmax(0,auto)_max-content] tablet:justify-start"
            data-below="planned"
            aria-current={isCurrent || undefined}
          >
            <Node shape={isCurrent ? 'dot' : 'open'} tone={isCurrent ? undefined : 'soft'} className="top-2" />
            <div>
              <h2>{name}</h2>
              <p className="quoted my-1 max-w-measure">{objective}</p>
              <p className="text-small text-ink-soft">
                {isCurrent ? `The current plan, ${sayCount(goals, 'goal', 'goals')}` : capitalize(sayCount(goals, 'goal', 'goals'))}, until{' '}
                {sayDateInFull(endsOn, today)}
              </p>
              <a className="tap text-small" href={`/plans/${id}/report`}>
                What came of it<span className="sr-only"> ({name})</span>
              </a>
            </div>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
              {!isCurrent && (
                <ActionButton look="secondary" action={turnTo} values={{ id }} aria-label={`Switch to this plan: ${name}`}>
                  Switch to this plan
                </ActionButton>
              )}
              <Menu label={`More about ${name}`}>
                <PlanDialog open="Edit" title={name} draft={draftOfPlan(plan)} save={save} />
                {plans.length > 1 && (
                  <ActionButton action={archive} values={{ id }}>
                    Archive
                  </ActionButton>
                )}
                <RemovePlan plan={{ id, name, goals }} remove={remove} />
              </Menu>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
