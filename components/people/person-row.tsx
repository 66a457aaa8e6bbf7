import type { ReactNode } from 'react';
import { Face } from '../ui/face';

type Props = {
  id: string;
  name: string;
  /** Beside the name. */
  state?: ReactNode;
  /** A sentence in the width that is left. */
  children?: ReactNode;
  /** The buttons of the row. */
  end?: ReactNode;
};

/** A row about a person: initials, name, state, a sentence, and at its end what can be done. */
export const PersonRow = ({ id, name, state, children, end }: Props) => (
  <li className="list-row group/row max-tablet:flex-nowrap">
    <Face name={name} className="self-start" />
    <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
      <a className="text-ink no-underline" href={`/people/${id}`}>
        <b>{name}</b>
      </a>
      {state}
      {children && <span className="min-w-0">{children}</span>}
    </p>
    {end && <div className="flex flex-none items-center gap-x-5 max-tablet:flex-col max-tablet:items-start">{end}</div>}
  </li>
);
