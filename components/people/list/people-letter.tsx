import { bandLabels } from '@/lib/plan/names/people-words';
import type { PersonRow } from '@/lib/plan/people/people-list';
import { Badge } from '../../ui/mark/badge';
import { Face } from '../../ui/mark/face';
import { rhythmStates } from '../rhythm/rhythm-states';
import { Starred } from '../star/star';

type Props = {
  /** '' where the list is not in order of name. */
  letter: string;
  people: readonly PersonRow[];
  selected: readonly string[];
  tick: (id: string, isOn: boolean) => void;
};

const rings = { key: 'outline-2 outline-offset-1 outline-thread', mentor: 'outline-4 outline-offset-1 outline-thread outline-double' };

/** The people under one letter. A person's face is also the checkbox that selects them. */
export const PeopleLetter = ({ letter, people, selected, tick }: Props) => (
  <div className="border-rule last:border-b tablet:grid tablet:grid-cols-[minmax(0,1fr)] tablet:has-[>h2]:grid-cols-[40px_minmax(0,1fr)]">
    {letter && (
      <h2 className="border-rule border-t pt-3 pb-1 text-ink-soft text-lead tablet:sticky tablet:top-0 tablet:self-start tablet:pt-2.5">
        {letter}
      </h2>
    )}
    <ul className="[h2+&]:*:first:max-tablet:border-t-0">
      {people.map(({ id, name, about, spoken, band, connection, isStarred }) => (
        <li key={id} className="person-row">
          <Face name={name} className={connection && rings[connection]} />
          <input
            type="checkbox"
            className="tick-box"
            aria-label={`Select ${name}`}
            checked={selected.includes(id)}
            onChange={(event) => tick(id, event.target.checked)}
          />
          <b>
            <a href={`/people/${id}`}>{name}</a>
            {isStarred && <Starred />}
          </b>
          {band !== 'no_rhythm' && <Badge state={rhythmStates[band]}>{bandLabels[band]}</Badge>}
          <p>{about}</p>
          <small>{spoken}</small>
        </li>
      ))}
    </ul>
  </div>
);
