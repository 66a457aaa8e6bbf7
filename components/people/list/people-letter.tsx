import { bandLabels } from '@/lib/plan/names/people-words';
import type { PersonRow } from '@/lib/plan/people/people-list';
import { Badge } from '../../ui/badge';
import { Face } from '../../ui/face';
import { rhythmStates } from '../rhythm/rhythm-states';
import { Starred } from '../star/star';

type Props = {
  /** '' where the list is not in order of name. */
  letter: string;
  people: readonly PersonRow[];
  selected: readonly string[];
  tick: (id: string, isOn: boolean) => void;
};

const rings = { key: 'face-key', mentor: 'face-mentor' };

/** The people under one letter. A person's face is also the checkbox that selects them. */
export const PeopleLetter = ({ letter, people, selected, tick }: Props) => (
  <div className="letter-group">
    {letter && <h2>{letter}</h2>}
    <ul>
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
