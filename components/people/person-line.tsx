import type { ReactNode } from 'react';
import { Face } from '../ui/face';

type Props = { id: string; name: string /** Beside the name. */; state?: ReactNode; children?: ReactNode };

/** A person at the start of a row: initials, name, state, and a sentence that uses the width there is. */
export const PersonLine = ({ id, name, state, children }: Props) => (
  <div className="flex items-center gap-3">
    <Face name={name} className="self-start" />
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      <a className="tap text-ink no-underline" href={`/people/${id}`}>
        <b>{name}</b>
      </a>
      {state}
      {children && <span className="min-w-0 text-ink-soft">{children}</span>}
    </p>
  </div>
);
