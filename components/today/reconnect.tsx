import type { Reconnection } from '@/lib/plan/reconnect';
import { LogButton } from '../interactions/log-button';

/** One tie that fell asleep and is worth waking, with the reason why. */
export function Reconnect({ person, reason, last }: Reconnection) {
  const [first = person.name] = person.name.split(' ');
  const [, rest = reason] = reason.split(person.name);
  return (
    <p className="prose">
      <a className="plain" href={`/people/${person.id}`}>
        <b>{person.name}</b>
      </a>
      {rest} {last}{' '}
      <LogButton className="mend inline" preset={{ person: { id: person.id, display: person.name }, kind: 'message', isOutreach: true }}>
        Write to {first}
      </LogButton>
    </p>
  );
}
