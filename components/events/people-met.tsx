import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';

/** People of an event, with what was said. */
export const PeopleMet = ({ people }: { people: readonly { id: string; personId: string; name: string; line: string }[] }) => (
  <Rows>
    {people.map(({ id, personId, name, line }) => (
      <Row key={id} mark={<Face name={name} />}>
        <a className="tap font-medium" href={`/people/${personId}`}>
          {name}
        </a>
        {line && <p className="text-ink-soft text-small">{line}</p>}
      </Row>
    ))}
  </Rows>
);
