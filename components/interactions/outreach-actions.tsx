import type { FormAction } from '@/lib/form-result';
import { type Attempt, attemptState } from '@/lib/plan/people/rhythm';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';

type Row = { id: string };

/** The server actions of an unanswered outreach. */
export type OutreachActs = { answer: FormAction<Row>; bump: FormAction<Row>; rest: FormAction<Row> };

/** They answered, or: follow up once that is due, otherwise no more follow-ups. */
export function OutreachActions({ outreach, today, act }: { outreach: Attempt & Row & { name: string }; today: Day; act: OutreachActs }) {
  const values = { id: outreach.id };
  const isBumpDue = attemptState(outreach, today) === 'bump_due';
  return (
    <>
      <ActionButton action={act.answer} values={values} aria-label={`They answered: ${outreach.name}`}>
        They answered
      </ActionButton>
      {isBumpDue ? (
        <ActionButton action={act.bump} values={values} aria-label={`Follow up with ${outreach.name}`}>
          Follow up
        </ActionButton>
      ) : (
        <ActionButton action={act.rest} values={values} aria-label={`No more follow-ups with ${outreach.name}`}>
          No more follow-ups
        </ActionButton>
      )}
    </>
  );
}
