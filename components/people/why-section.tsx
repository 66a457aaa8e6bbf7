import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { sayReason } from '@/lib/plan/goal/connection-reason';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { isReasonMissing } from '@/lib/plan/thread/thread-links';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import {
  type Direction,
  type KeyConnectionRole,
  type MentorStage,
  mentorStageLabels,
  type OutcomeKind,
  outcomeKindLabels,
  outcomeNouns,
  type PersonCategory,
  personCategoryLabels,
} from '@/lib/plan/words/words';
import { ConnectToGoal } from '../key-connections/connect-to-goal';
import { ConnectionDialog } from '../key-connections/connection-dialog';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Facts } from '../ui/facts';
import { Node } from '../ui/mark/node';

type Connection = {
  goalId: string;
  statement: string;
  connectionId: string | null;
  role: KeyConnectionRole | null;
  reason: string | null;
  createdAt: Date | null;
};
type Props = {
  person: {
    id: string;
    display: string;
    lastContactOn: Day | null;
    category: PersonCategory | null;
    mentor: { id: string; stage: MentorStage }[];
  };
  name: string;
  connections: readonly Connection[];
  /** How many outcomes of each kind went each way. */
  exchanged: readonly { kind: OutcomeKind; direction: Direction; count: number }[];
  calendar: { today: Day; pauses: readonly Pause[] };
  saveConnection: FormAction<KeyConnectionDraft>;
  removeConnection: FormAction<{ id: string }>;
};

/** Why this person: the goals they help with, in which role, and what each side gave. */
export function WhySection({ person, name, connections, exchanged, calendar, saveConnection, removeConnection }: Props) {
  const isMissing = ({ role, reason, createdAt }: Connection) =>
    createdAt !== null && isReasonMissing({ role, reason: reason ?? '', createdAt }, person.lastContactOn, calendar);
  const connected = connections
    .filter(({ connectionId }) => connectionId !== null)
    .map((each) => ({ ...each, isMissing: isMissing(each) }));
  const unconnected = connections.filter(({ connectionId }) => connectionId === null);
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why {name}</h2>
      <ul className="mt-3 mb-4 grid gap-3 empty:hidden">
        {connected.map(({ goalId, statement, connectionId, role, reason, isMissing }) => (
          <li key={goalId} className="group/row flex items-start gap-3">
            <Node shape={isMissing ? 'gap' : 'ring'} className="mt-1.25" />
            <div className="min-w-0 flex-1">
              <a className="tap" href={`/goals/${goalId}`}>
                {statement}
              </a>
              <p className="text-ink-soft text-small">
                {sayReason({ role, reason: reason ?? '' }) ?? <span className={isMissing ? 'text-watch' : undefined}>No reason yet</span>}
              </p>
            </div>
            <Menu label={`More about ${statement}`}>
              <ConnectionDialog
                name={person.display}
                draft={{ goalId, personId: person.id, role: role ?? '', reason: reason ?? '' }}
                save={saveConnection}
              />
              {connectionId && (
                <ActionButton action={removeConnection} values={{ id: connectionId }}>
                  Remove from goal
                </ActionButton>
              )}
            </Menu>
          </li>
        ))}
      </ul>
      {unconnected.length > 0 && (
        <p className="mb-4">
          <ConnectToGoal personId={person.id} name={name} goals={unconnected} save={saveConnection} isFirst={connected.length === 0} />
        </p>
      )}
      <Facts
        facts={[
          ['Known from', person.category && personCategoryLabels[person.category]],
          ...person.mentor.map(({ id, stage }): [string, ReactNode] => [
            'Mentor',
            <a key={id} className="tap" href={`/mentors/${id}`}>
              {mentorStageLabels[stage]}
            </a>,
          ]),
          ['Given', sayExchanged(exchanged, 'given')],
          ['Received', sayExchanged(exchanged, 'received')],
        ]}
      />
    </section>
  );
}

/** "1 resource, 2 introductions", or ''. */
function sayExchanged(exchanged: Props['exchanged'], direction: Direction) {
  const kinds = Object.keys(outcomeKindLabels) as OutcomeKind[];
  return kinds
    .flatMap((kind) => exchanged.filter((one) => one.kind === kind && one.direction === direction))
    .map(({ kind, count }) => `${sayDigits(count)} ${outcomeNouns[kind][count === 1 ? 0 : 1]}`)
    .join(', ');
}
