import type { ReactNode } from 'react';
import { Face } from '../ui/mark/face';

/** The classes of every row stand on the list, once. */
const rows =
  '*:list-row max-tablet:*:flex-nowrap [&_.face]:self-start [&_p]:flex [&_p]:min-w-0 [&_p]:flex-1 [&_p]:flex-wrap [&_p]:items-baseline [&_p]:gap-x-3 [&_p>a]:text-ink [&_p>a]:no-underline max-tablet:[&_p>a]:-my-2.5 max-tablet:[&_p>a]:py-2.5';
const buttonsOnHover = 'tablet:pointer-fine:[&>li:not(:hover,:focus-within)_button]:opacity-0';

/** `PersonRow`s. With `isQuiet` a row shows its buttons while the pointer or the focus is in it, on a touch screen always. */
export const PersonRows = ({ isQuiet = false, children }: { isQuiet?: boolean; children: ReactNode }) => (
  <ul className={isQuiet ? `${rows} ${buttonsOnHover}` : rows}>{children}</ul>
);

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
  <li>
    <Face name={name} />
    <p>
      <a href={`/people/${id}`}>
        <b>{name}</b>
      </a>
      {state}
      {children && <span>{children}</span>}
    </p>
    {end}
  </li>
);
