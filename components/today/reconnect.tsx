import { shortName } from '@/lib/plan/names/short-name';
import type { Reconnection } from '@/lib/plan/people/reconnect';
import { LogButton } from '../interactions/log-button';

/** One tie that fell asleep and is worth waking, with the reason why. */
export function Reconnect({ person, why, last }: Reconnection) {
  return (
    <p className="max-w-measure text-pretty wrap-break-word">
      <a className="no-underline" href={`/people/${person.id}`}>
        <b>{person.name}</b>
      </a>
      {` ${why} ${last} `}
      <LogButton className="inline-button" preset={{ person: { id: person.id, display: person.name }, kind: 'message', isOutreach: true }}>
        Write to {shortName(person.given, person.name)}
      </LogButton>
    </p>
  );
}
