import type { FormAction } from '@/lib/form-result';
import { sayReason } from '@/lib/plan/goal/connection-reason';
import type { KeyConnectionDraft, NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import { isReasonMissing } from '@/lib/plan/thread/thread-links';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayRelative } from '@/lib/plan/words/say';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';
import { EmptyState } from '../ui/empty-state';
import { Node } from '../ui/node';
import { Section } from '../ui/room';
import { ConnectionDialog } from './connection-dialog';
import { NewConnection } from './new-connection';

type Connection = {
  id: string;
  personId: string;
  display: string;
  position: string;
  organization: string | null;
  role: KeyConnectionRole | null;
  reason: string;
  createdAt: Date;
  lastContactOn: Day | null;
};

type Props = {
  goalId: string;
  connections: readonly Connection[];
  /** The steps of this goal. */
  steps: readonly { personId: string | null; person: string | null }[];
  today: Day;
  pauses: readonly Pause[];
  saveConnection: FormAction<KeyConnectionDraft>;
  addConnection: FormAction<NewConnectionDraft>;
  removeConnection: FormAction<{ id: string }>;
};

/** Who helps with the goal, and why; a key connection without a reason is a gap, fixed in place. */
export function KeyConnections({ goalId, connections, steps, today, pauses, saveConnection, addConnection, removeConnection }: Props) {
  const unconnected = unconnectedOf(steps, connections);
  const isMissing = (person: Connection) => isReasonMissing(person, person.lastContactOn, { today, pauses });
  return (
    <Section id="connections" title="Key connections" aside={<NewConnection goalId={goalId} save={addConnection} />}>
      {connections.length + unconnected.length === 0 ? (
        <EmptyState>Who knows the field, or someone in it? One person you already know is a good start.</EmptyState>
      ) : (
        <ul className="rows" aria-label="Key connections">
          {connections.map((person) => (
            <li key={person.id}>
              <div className="grow relative pl-7">
                <Node shape={isMissing(person) ? 'gap' : 'ring'} className="absolute top-1.5 left-0" />
                <a href={`/people/${person.personId}`}>{person.display}</a>{' '}
                <span className="text-small text-ink-soft">{[person.position, person.organization].filter(Boolean).join(', ')}</span>
                <p className="text-small">
                  {sayReason(person) ?? <span className={isMissing(person) ? 'text-watch' : 'text-ink-soft'}>No reason yet</span>}
                </p>
              </div>
              <div className="act">
                <span className="text-small text-ink-soft whitespace-nowrap">
                  {person.lastContactOn ? `spoke ${sayRelative(person.lastContactOn, today)}` : 'new'}
                </span>
                <ConnectionDialog goalId={goalId} connection={person} save={saveConnection} />
                <ActionButton action={removeConnection} values={{ id: person.id }} aria-label={`Remove from goal: ${person.display}`}>
                  Remove from goal
                </ActionButton>
              </div>
            </li>
          ))}
          {unconnected.map((person) => (
            <li key={person.personId}>
              <div className="grow relative pl-7">
                <Node shape="gap" className="absolute top-1.5 left-0" />
                <a href={`/people/${person.personId}`}>{person.display}</a>
                <p className="text-small">
                  <span className="text-watch">Has a step here but is no key connection yet, so its outcome won’t count</span>
                </p>
              </div>
              <div className="act">
                <ConnectionDialog goalId={goalId} connection={{ ...person, role: null, reason: '' }} save={saveConnection} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** People in the goal’s steps who are not among its key connections, each once. */
function unconnectedOf(steps: Props['steps'], connections: readonly Connection[]) {
  const connected = new Set(connections.map(({ personId }) => personId));
  const others = steps.flatMap(({ personId, person }) =>
    personId && person && !connected.has(personId) ? [[personId, person] as const] : [],
  );
  return [...new Map(others)].map(([personId, display]) => ({ personId, display }));
}
