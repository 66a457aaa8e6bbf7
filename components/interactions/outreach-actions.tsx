import type { FormAction } from '@/lib/form-result';
import { type OutreachDays, outreachState } from '@/lib/plan/people/rhythm';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';

type Row = { id: string };

/** The server actions of an unanswered outreach. */
export type OutreachActs = { answer: FormAction<Row>; followUp: FormAction<Row>; close: FormAction<Row> };

type Props = { outreach: OutreachDays & Row & { name: string }; today: Day; act: OutreachActs };

/** What most often comes next: an answer, or a follow-up once it is due. */
export function OutreachActions({ outreach, today, act }: Props) {
  const values = { id: outreach.id };
  return (
    <>
      <ActionButton action={act.answer} values={values} aria-label={`They answered: ${outreach.name}`}>
        They answered
      </ActionButton>
      {outreachState(outreach, today) === 'follow_up_due' && (
        <ActionButton action={act.followUp} values={values} aria-label={`Follow up with ${outreach.name}`}>
          Follow up
        </ActionButton>
      )}
      <Menu label={`More about ${outreach.name}`}>
        <ActionButton action={act.close} values={values}>
          No more follow-ups
        </ActionButton>
      </Menu>
    </>
  );
}
