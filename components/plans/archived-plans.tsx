import type { FormAction } from '@/lib/form-result';
import type { RemovePlanDraft } from '@/lib/plan/plans/plan';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { Menu } from '../ui/dialog/menu';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { RemovePlan } from './remove-plan';

type Props = {
  plans: readonly { id: string; name: string; objective: string; goals: number; archivedOn: Day }[];
  today: Day;
  restore: FormAction<{ id: string }>;
  remove: FormAction<RemovePlanDraft>;
};

/** Plans put away: they can be read and restored, and nothing of them changes until then. */
export function ArchivedPlans({ plans, today, restore, remove }: Props) {
  if (plans.length === 0) return null;
  return (
    <Section id="archived" title="Archived">
      <p className="text-ink-soft mb-4">Share links of an archived plan stop working until you restore it.</p>
      <Rows label="Archived plans">
        {plans.map(({ id, name, objective, goals, archivedOn }) => (
          <Row
            key={id}
            id={id}
            end={
              <>
                <ActionButton look="secondary" action={restore} values={{ id }} aria-label={`Restore ${name}`}>
                  Restore
                </ActionButton>
                <a className="link-button" href={`/plans/${id}/report`}>
                  What came of it<span className="sr-only"> ({name})</span>
                </a>
                <Menu label={`More about ${name}`}>
                  <RemovePlan plan={{ id, name, goals }} remove={remove} />
                </Menu>
              </>
            }
          >
            <b>{name}</b>
            <p>{objective}</p>
            <p className="text-small text-ink-soft">
              {capitalize(sayCount(goals, 'goal', 'goals'))}, archived <DayText day={archivedOn} today={today} say="relative" />
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
