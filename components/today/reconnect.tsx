import { shortName } from '@/lib/plan/names/short-name';
import type { Reconnection } from '@/lib/plan/people/reconnect';
import { LogButton } from '../interactions/log-button';
import { inlineButton } from '../ui/button-look';
import { Face } from '../ui/mark/face';

/** Someone who has been out of touch for long, with the reason to write now. */
export function Reconnect({ person, why, last }: Reconnection) {
  return (
    <div className="flex items-start gap-3">
      <Face name={person.name} />
      <p className="max-w-measure text-pretty">
        <a className="no-underline" href={`/people/${person.id}`}>
          <b>{person.name}</b>
        </a>
        {` ${why} ${last} `}
        <LogButton className={inlineButton} preset={{ person: { id: person.id, display: person.name }, kind: 'message', isOutreach: true }}>
          Write to {shortName(person.given, person.name)}
        </LogButton>
      </p>
    </div>
  );
}
