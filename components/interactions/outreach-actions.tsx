import type { FormAction } from '@/lib/form-result';
import type { OutreachSaid } from '@/lib/plan/outreach/outreach-state-words';
import type { OutOfOfficeDraft } from '@/lib/plan/step/interaction';
import type { Day } from '@/lib/plan/time/day';
import { DraftMessage } from '../outreach/draft-message';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { LogButton } from './log-button';
import { OutOfOffice } from './out-of-office';

type Row = { id: string };

/** The server actions of an unanswered outreach. */
export type OutreachActs = {
  answer: FormAction<Row>;
  followUp: FormAction<Row>;
  close: FormAction<Row>;
  outOfOffice: FormAction<OutOfOfficeDraft>;
};

type Props = { outreach: Row & { personId: string; name: string; outOfOfficeUntil: Day | null }; said: OutreachSaid; act: OutreachActs };

/** What most often comes next: an answer, a follow-up once it is due, or someone else at the same organization. */
export function OutreachActions({ outreach, said, act }: Props) {
  const { id, personId, name, outOfOfficeUntil } = outreach;
  const { mayFollowUp, second, lookAt } = said;
  return (
    <>
      <ActionButton action={act.answer} values={{ id }} aria-label={`They answered: ${name}`}>
        They answered
      </ActionButton>
      {mayFollowUp && (
        <ActionButton action={act.followUp} values={{ id }} aria-label={`Follow up with ${name}`}>
          Follow up
        </ActionButton>
      )}
      {second && <WriteTo person={second} />}
      {lookAt && <LookAt organization={lookAt} />}
      <Menu label={`More about ${name}`}>
        <DraftMessage person={{ id: personId, display: name }} kind="follow_up" />
        <OutOfOffice id={id} until={outOfOfficeUntil} note={act.outOfOffice} />
        <ActionButton action={act.close} values={{ id }}>
          No more follow-ups
        </ActionButton>
      </Menu>
    </>
  );
}

/** Logs a message to someone else at the same organization. */
export const WriteTo = ({ person }: { person: { id: string; display: string } }) => (
  <LogButton className="link-button" preset={{ person, kind: 'message', isOutreach: true }}>
    Write to {person.display}
  </LogButton>
);

export const LookAt = ({ organization: { id, name } }: { organization: { id: string; name: string } }) => (
  <a className="link-button tap" href={`/organizations/${id}`}>
    See {name}
  </a>
);
