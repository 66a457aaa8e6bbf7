import type { FormAction } from '@/lib/form-result';
import { type OutreachDays, outreachState } from '@/lib/plan/people/rhythm';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';

type Row = { id: string };

/** The server actions of an unanswered outreach. */
export type OutreachActs = { answer: FormAction<Row>; followUp: FormAction<Row>; close: FormAction<Row> };

/** They answered, or: follow up once that is due, otherwise no more follow-ups. */
export function OutreachActions({
  outreach,
  today,
  act,
}: {
  outreach: OutreachDays & Row & { name: string };
  today: Day;
  act: OutreachActs;
}) {
  const values = { id: outreach.id };
  const isFollowUpDue = outreachState(outreach, today) === 'follow_up_due';
  return (
    <>
      <ActionButton action={act.answer} values={values} aria-label={`They answered: ${outreach.name}`}>
        They answered
      </ActionButton>
      {isFollowUpDue ? (
        <ActionButton action={act.followUp} values={values} aria-label={`Follow up with ${outreach.name}`}>
          Follow up
        </ActionButton>
      ) : (
        <ActionButton action={act.close} values={values} aria-label={`No more follow-ups with ${outreach.name}`}>
          No more follow-ups
        </ActionButton>
      )}
    </>
  );
}
