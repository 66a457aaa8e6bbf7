import type { FormAction } from '@/lib/form-result';
import { sayReason } from '@/lib/plan/goal/connection-reason';
import type { KeyConnectionDraft, NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import { isReasonMissing } from '@/lib/plan/thread/thread-links';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayRelative } from '@/lib/plan/words/say';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import { EmptyState } from '../ui/page/empty-state';
import { Section } from '../ui/page/page';
import { withoutUndefined } from '../ui/without-undefined';
import { type ConnectionRow, ConnectionRows } from './connection-rows';
import { firstConnections } from './first-connections';
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
  /** Whether all are asked for, however many. */
  showsAll: boolean;
  saveConnection: FormAction<KeyConnectionDraft>;
  addConnection: FormAction<NewConnectionDraft>;
  removeConnection: FormAction<{ id: string }>;
};

/** Who helps with the goal, and why; a key connection without a reason is a gap, fixed in place. */
export function KeyConnections({ goalId, connections, steps, today, pauses, showsAll, addConnection, ...actions }: Props) {
  const rows = [
    ...connections.map((connection) => rowOf(connection, { today, pauses })),
    ...unconnectedOf(steps, connections).map(rowOfUnconnected),
  ];
  const shown = showsAll ? rows : firstConnections(rows);
  return (
    <Section id="connections" title="Key connections" aside={<NewConnection goalId={goalId} save={addConnection} />}>
      {rows.length === 0 ? (
        <EmptyState>Who knows the field, or someone in it? One person you already know is a good start.</EmptyState>
      ) : (
        <ConnectionRows goalId={goalId} rows={shown} {...actions} />
      )}
      {shown.length < rows.length && (
        <p className="mt-4">
          <a className="tap" href={`/goals/${goalId}?people=all#connections`}>
            All {rows.length} people
          </a>
        </p>
      )}
    </Section>
  );
}

const rowOf = (connection: Connection, calendar: { today: Day; pauses: readonly Pause[] }): ConnectionRow => {
  const { id, personId, display, position, organization, role, reason, lastContactOn } = connection;
  return withoutUndefined({
    connectionId: id,
    personId,
    name: display,
    about: [position, organization].filter(Boolean).join(', ') || undefined,
    why: sayReason(connection) ?? undefined,
    role: role ?? undefined,
    reason: reason || undefined,
    gap: isReasonMissing(connection, lastContactOn, calendar) ? 'No reason yet' : undefined,
    spoken: lastContactOn ? `spoke ${sayRelative(lastContactOn, calendar.today)}` : 'new',
  });
};

const rowOfUnconnected = ({ personId, display }: { personId: string; display: string }): ConnectionRow => ({
  personId,
  name: display,
  gap: 'Has a step here but is no key connection yet, so its outcome won’t count',
});

/** People in the goal’s steps who are not among its key connections, each once. */
function unconnectedOf(steps: Props['steps'], connections: readonly Connection[]) {
  const connected = new Set(connections.map(({ personId }) => personId));
  const others = steps.flatMap(({ personId, person }) =>
    personId && person && !connected.has(personId) ? [[personId, person] as const] : [],
  );
  return [...new Map(others)].map(([personId, display]) => ({ personId, display }));
}
